const signature = [0x50, 0x4b, 0x03, 0x04];

/** Whether a file begins as a zip does: an xlsx workbook is one. */
export function isZip(head: Uint8Array): boolean {
  return signature.every((byte, index) => head[index] === byte);
}

const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a file begins as an older (.xls) or a password-protected workbook does. */
export function isCompoundFile(head: Uint8Array): boolean {
  return compoundSignature.every((byte, index) => head[index] === byte);
}
