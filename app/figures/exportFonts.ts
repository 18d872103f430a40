import { fetchBase64 } from "./fetchBase64";
import { cssRange, type FontFile } from "./fontFiles";

/** The files as `@font-face` rules that hold them, for the inside of an SVG. Rejects where one cannot be fetched. */
export async function fontFaceRules(files: readonly FontFile[]): Promise<string> {
  const rules = await Promise.all(files.map(async ({ family, weight, range, address }) => {
    const base64 = await fetchBase64(address);
    return `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${cssRange(range)};src:url(data:font/woff2;base64,${base64}) format('woff2')}`;
  }));
  return rules.join("\n");
}
