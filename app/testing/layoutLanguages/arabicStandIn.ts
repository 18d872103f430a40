import { arabicDigits } from "./arabicDigits";
import { standIn } from "./standIn";

/** Arabic to try layouts with: real words, months and digits, no translation. */
export const arabicStandIn = standIn({
  id: "ar",
  name: "العربية (للتجربة)",
  direction: "rtl",
  plural: (count) => {
    if (count < 3) return (["zero", "one", "two"] as const)[count as 0 | 1 | 2] ?? "other";
    const rest = count % 100;
    return rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
  },
  number: arabicDigits,
  monthsLong: ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"],
  monthsShort: ["كانون٢", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين١", "تشرين٢", "كانون١"],
  listSeparator: "، ",
  words: [
    "و", "في", "من", "عن", "كل", "أو", "يوم", "قتل", "عدد", "بعد", "قبل", "شهر", "حادث", "هجوم", "مصدر", "جهة", "سجين", "تقرير", "محافظة", "مدنيون", "الأرقام",
    "المصادر", "المسلحون", "السلطات", "المعتقلون", "المحافظات", "الاشتباكات", "المستشفيات", "المعلومات", "والاستهداف", "الإحصائيات", "والمستشفيات", "والاشتباكات", "والمسؤوليات",
  ],
  length: 1,
  signs: { ",": "،", ";": "؛", "?": "؟" },
});
