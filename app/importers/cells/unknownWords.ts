const words: ReadonlySet<string> = new Set([
  "na", "n/a", "#n/a", "n.a.", "nan", "null", "none", "nil", "unknown", "not known", "not stated", "unspecified", "unclear", "tbd", "?", "??", "-", "--", "–", "—", ".",
  "inconnu", "غير معروف", "غير محدد", "مجهول", "لا يوجد",
]);

/** Whether a cell says that something is not known, other than by being empty. Case and spaces around it do not matter. */
export function saysUnknown(text: string): boolean {
  return text.length <= 20 && words.has(text.trim().toLowerCase());
}
