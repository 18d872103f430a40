import { standIn } from "./standIn";

const grouped = new Intl.NumberFormat("de", { maximumFractionDigits: 1 });

/** Kurmanji Kurdish to try layouts with: real words and months, no translation. */
export const kurmanjiStandIn = standIn({
  id: "kmr",
  name: "Kurmancî (ji bo ceribandinê)",
  direction: "ltr",
  plural: (count) => (count === 1 ? "one" : "other"),
  number: (value) => grouped.format(value),
  monthsLong: ["Kanûna Duyem", "Sibat", "Adar", "Nîsan", "Gulan", "Hezîran", "Tîrmeh", "Tebax", "Îlon", "Cotmeh", "Mijdar", "Kanûna Yekem"],
  monthsShort: ["Kan", "Sib", "Ada", "Nîs", "Gul", "Hez", "Tîr", "Teb", "Îlo", "Cot", "Mij", "Ber"],
  listSeparator: ", ",
  words: [
    "û", "li", "ji", "bi", "bo", "roj", "kes", "meh", "mirî", "êrîş", "şêwe", "bajar", "rapor", "hejmar", "kuştî", "bûyer", "girtî", "çavkanî", "parêzgeh", "çekdarên", "bûyerên",
    "hevwelatî", "parêzgehên", "girtîgehên", "rayedarên", "çavkaniyên", "nexweşxane", "nexweşxaneyên", "ragihandinên", "agahdariyên", "rêveberiyên", "berpirsiyariyên",
  ],
  length: 1.15,
  signs: {},
});
