/** The bytes of a file of the page, in base64 as a document holds them; fetched once. Rejects where it cannot be fetched: the next time it is tried again. */
export function fetchBase64(address: string): Promise<string> {
  const before = known.get(address);
  if (before) return before;
  const fetched = fetchNow(address);
  known.set(address, fetched);
  fetched.catch(() => known.delete(address));
  return fetched;
}

const known = new Map<string, Promise<string>>();

async function fetchNow(address: string): Promise<string> {
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new Error(`${address} cannot be had: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** A function takes only so many arguments. */
const CHUNK = 16_384;
