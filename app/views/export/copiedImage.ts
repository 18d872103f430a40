/** Puts a PNG on the clipboard; false where the browser does not let it. Rejects where the image cannot be made. */
export async function isImageCopied(png: Promise<Blob>): Promise<boolean> {
  if (typeof ClipboardItem !== "function" || typeof navigator.clipboard?.write !== "function") return false;
  try {
    // Given as a promise: what is awaited first would no longer count as the reader's own press.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return true;
  } catch {
    await png;
    return false;
  }
}
