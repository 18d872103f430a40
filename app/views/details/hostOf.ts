/** `peregraf.com` of an address; the whole of what is no address, nothing of none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address;
}
