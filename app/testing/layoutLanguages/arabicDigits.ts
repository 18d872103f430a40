/** Whole or decimal number in Arabic-Indic digits, in groups of three. */
export function arabicDigits(value: number): string {
  return latin.format(value).replace(/[\d,.]/g, (sign) => (sign === "," ? "٬" : sign === "." ? "٫" : ("٠١٢٣٤٥٦٧٨٩"[Number(sign)] ?? sign)));
}

const latin = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
