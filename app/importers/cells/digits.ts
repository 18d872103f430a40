/** Digits that are not ASCII: Arabic-Indic, Persian, full-width. */
const OTHERS = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g;
const ZEROS = [0x0660, 0x06f0, 0xff10] as const;

/** A text with Arabic-Indic, Persian and full-width digits as ASCII digits, Arabic separators as `.` and `,`, and minus signs as `-`. */
export function withPlainDigits(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(OTHERS, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.find((each) => code >= each && code < each + 10) ?? code;
      return String(code - zero);
    })
    .replace(/[\u066B\uFF0E]/g, ".")
    .replace(/[\u066C\u060C\uFF0C]/g, ",")
    .replace(/[\u2212\uFF0D]/g, "-");
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
