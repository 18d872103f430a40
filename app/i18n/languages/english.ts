import type { Language } from "../language";

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

export const english: Language = {
  id: "en",
  name: "English",
  direction: "ltr",
  sentences: {},
  plural: (count) => (count === 1 ? "one" : "other"),
  number: (value) => grouped.format(value),
  monthsLong: [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ],
  monthsShort: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  listSeparator: ", ",
};
