import { fold } from "../../gazetteer/fold";

/** Names of the twelve months: English, French, German, Turkish, Arabic of Egypt and of Syria and Iraq, Sorani, Kurmanji. */
const NAMES: readonly (readonly string[])[] = [
  ["January", "janvier", "Januar", "Ocak", "يناير", "كانون الثاني", "كانون ثاني", "کانوونی دووەم", "Çile"],
  ["February", "février", "Februar", "Şubat", "فبراير", "شباط", "شوبات", "Sibat"],
  ["March", "mars", "März", "Mart", "مارس", "آذار", "ئازار", "Adar"],
  ["April", "avril", "Nisan", "أبريل", "إبريل", "نيسان", "نیسان"],
  ["May", "mai", "Mayıs", "مايو", "أيار", "ئایار", "Gulan"],
  ["June", "juin", "Juni", "Haziran", "يونيو", "حزيران", "حوزەیران", "Pûşper"],
  ["July", "juillet", "Juli", "Temmuz", "يوليو", "تموز", "تەمموز", "Tîrmeh"],
  ["August", "août", "Ağustos", "أغسطس", "آب", "ئاب", "Tebax"],
  ["September", "Sept", "septembre", "Eylül", "سبتمبر", "أيلول", "ئەیلوول", "Îlon"],
  ["October", "octobre", "Oktober", "Ekim", "أكتوبر", "تشرين الأول", "تشرين أول", "تشرینی یەکەم", "Cotmeh"],
  ["November", "novembre", "Kasım", "نوفمبر", "تشرين الثاني", "تشرين ثاني", "تشرینی دووەم", "Mijdar"],
  ["December", "décembre", "Dezember", "Aralık", "ديسمبر", "كانون الأول", "كانون أول", "کانوونی یەکەم", "Berfanbar"],
];

const months: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap(([english = "", ...others], index) =>
    [english, english.slice(0, 3), ...others].map((name): [string, number] => [fold(name), index + 1]),
  ),
);

/** 1 to 12 for the name of a month in any case, English ones also by three letters; null for anything else. */
export function monthNamed(text: string): number | null {
  return text.length > 30 ? null : (months.get(fold(text)) ?? null);
}
