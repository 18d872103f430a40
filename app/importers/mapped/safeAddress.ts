const FORM = /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/;

/** The address of a page on the web as a browser would open it; null for any other, and for one with somebody's name in it. */
export function safeAddress(text: string): string | null {
  const address = text.trim();
  if (address.length > 2_000 || !FORM.test(address) || !URL.canParse(address)) return null;
  const { protocol, username, password, hostname } = new URL(address);
  return (protocol === "http:" || protocol === "https:") && username === "" && password === "" && hostname !== "" ? address : null;
}
