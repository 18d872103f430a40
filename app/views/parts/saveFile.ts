/** Hands a file to the reader as a download. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun, but reads the file a little later.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
