/** The data of an `iTXt` chunk, not packed. `keyword`: 1 to 79 characters of Latin-1. */
export function internationalText(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replaceAll("\0", "\uFFFD")}`);
}
