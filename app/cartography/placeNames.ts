import type { Name } from "../domain/name";

export interface NeighbourName {
  /** In capitals where the script has them. */
  readonly name: Name;
  /** Latitude and longitude of places well inside the country, the preferred first. */
  readonly places: readonly (readonly [lat: number, lon: number])[];
}

export const neighbourNames: readonly NeighbourName[] = [
  { name: { en: "TÜRKİYE", ar: "تركيا", ckb: "تورکیا", kmr: "TIRKIYE" },
    places: [[37.9, 39.6], [37.45, 37.6], [37.5, 39.2], [38.3, 38.6], [37.7, 41.9], [38.6, 41.5], [37.2, 36.7], [39.5, 36]] },
  { name: { en: "IRAN", ar: "إيران", ckb: "ئێران", kmr: "ÎRAN" },
    places: [[34.4, 47.6], [35.2, 47.6], [34.0, 47.0], [36.2, 46.9], [33.3, 48.1], [32.4, 48.4], [37.4, 46.6], [35.3, 49.8], [31.6, 49.6]] },
  { name: { en: "SAUDI ARABIA", ar: "السعودية", ckb: "سعوودیە", kmr: "EREBISTANA SIÛDÎ" },
    places: [[30.2, 41.0], [29.6, 41.4], [30.6, 39.8], [29.2, 40.0], [28.4, 42.5], [29.0, 44.2], [31.2, 38.9], [27.5, 44.5]] },
  { name: { en: "JORDAN", ar: "الأردن", ckb: "ئوردن", kmr: "URDUN" },
    places: [[31.5, 37.2], [31.9, 37.4], [31.2, 36.6], [30.6, 36.3], [32.1, 38.3], [31.9, 36.3]] },
  { name: { en: "KUWAIT", ar: "الكويت", ckb: "کوەیت", kmr: "KUWEYT" },
    places: [[29.35, 47.45], [29.2, 47.6], [29.55, 47.3]] },
  { name: { en: "LEBANON", ar: "لبنان", ckb: "لوبنان", kmr: "LIBNAN" },
    places: [[33.95, 35.85], [34.2, 36.05], [33.75, 35.8], [33.9, 35.3], [34.3, 36.25]] },
  { name: { en: "ISRAEL", ar: "إسرائيل", ckb: "ئیسرائیل", kmr: "ÎSRAÎL" }, places: [[30.9, 34.8], [31.3, 34.8], [30.5, 34.9]] },
  { name: { en: "PALESTINE", ar: "فلسطين", ckb: "فەلەستین", kmr: "FILISTÎN" }, places: [[32.0, 35.25], [32.25, 35.2], [31.55, 35.1]] },
  { name: { en: "CYPRUS", ar: "قبرص", ckb: "قوبرس", kmr: "QIBRIS" }, places: [[34.95, 33.0], [35.05, 33.2]] },
  { name: { en: "EGYPT", ar: "مصر", ckb: "میسر", kmr: "MISIR" }, places: [[29.8, 33.6], [29, 31], [27.5, 30]] },
];

/** By the basemap's English name; its other names are foreign or garbled and stay unwritten. */
export const riverNames: ReadonlyMap<string, Name> = new Map([
  ["Tigris", { en: "Tigris", ar: "دجلة", ckb: "دیجلە", kmr: "Dîcle" }],
  ["Euphrates", { en: "Euphrates", ar: "الفرات", ckb: "فورات", kmr: "Firat" }],
  ["Shatt al Arab", { en: "Shatt al-Arab", ar: "شط العرب", ckb: "شەتولعەرەب", kmr: "Şetulereb" }],
  ["Gharraf Canal", { en: "Gharraf", ar: "الغراف", ckb: "غەراف", kmr: "Xeraf" }],
]);

export const lakeNames: ReadonlyMap<string, Name> = new Map([
  ["Lake Tharthar", { en: "L. Tharthar", ar: "بحيرة الثرثار", ckb: "دەریاچەی سەرسار", kmr: "Gola Sersar" }],
  ["Lake Habbaniyah", { en: "L. Habbaniyah", ar: "بحيرة الحبانية", ckb: "دەریاچەی حەبانیە", kmr: "Gola Hebaniyê" }],
  ["Lake Razazza", { en: "L. Razazza", ar: "بحيرة الرزازة", ckb: "دەریاچەی ڕەزازە", kmr: "Gola Rezazê" }],
  ["Lake Assad", { en: "L. Assad", ar: "بحيرة الأسد", ckb: "دەریاچەی ئەسەد", kmr: "Gola Esed" }],
  ["Hammar Marsh", { en: "Hammar Marsh", ar: "هور الحمار", ckb: "زۆنگاوی حەمار", kmr: "Zonga Hemar" }],
  ["Lake Van", { en: "L. Van", ar: "بحيرة وان", ckb: "دەریاچەی وان", kmr: "Gola Wanê" }],
  ["Lake Urmia", { en: "L. Urmia", ar: "بحيرة أرومية", ckb: "دەریاچەی ورمێ", kmr: "Gola Urmiyê" }],
  ["Dead Sea", { en: "Dead Sea", ar: "البحر الميت", ckb: "دەریای مردوو", kmr: "Deryaya Mirî" }],
  ["Sea of Galilee", { en: "L. Tiberias", ar: "بحيرة طبريا", ckb: "دەریاچەی تەبەریە", kmr: "Gola Teberiyê" }],
]);
