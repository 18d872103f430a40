const ARTICLES = /(^|[\s(])(?:al|el|ar|as|ash|ad|an|at|az|ez|il)[-\s](?=\p{L})/gu;
const MARKS = /[\p{M}ـʾʿ’‘'`´]/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** Letters that writers of Arabic and Kurdish use for one another. */
const LETTERS: Readonly<Record<string, string>> = {
  أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ة: "ه", ە: "ه", ى: "ي", ی: "ي", ێ: "ي", ئ: "ي", ک: "ك", ۆ: "و", ؤ: "و", ڕ: "ر", ڵ: "ل", ڤ: "ف",
  ı: "i", ł: "l", đ: "d", ø: "o",
  ...Object.fromEntries(Array.from("٠١٢٣٤٥٦٧٨٩", (digit, value) => [digit, String(value)])),
  ...Object.fromEntries(Array.from("۰۱۲۳۴۵۶۷۸۹", (digit, value) => [digit, String(value)])),
};

/**
 * A text without what differs between spellings: case, accents, Arabic and Kurdish letter forms and digits, articles,
 * apostrophes, hyphens, doubled letters. Words are parted by one space: `Al-Ḥassakah` → `hasakah`.
 */
export function fold(text: string): string {
  return Array.from(text.normalize("NFKC"), (letter) => LETTERS[letter] ?? letter)
    .join("")
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(ARTICLES, "$1")
    .replace(/(^|\s)ال(?=\p{L}{2})/gu, "$1")
    .replace(SEPARATORS, " ")
    .replace(/(\p{L})\1/gu, "$1")
    .trim();
}
