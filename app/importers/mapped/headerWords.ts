import { fold } from "../../gazetteer/fold";
import { remembered } from "../cells/remembered";
import type { MappedField } from "./mapping";

/** What columns are called in English, French and Arabic, the most telling first. */
const WORDS: Readonly<Record<MappedField, readonly string[]>> = {
  id: ["id", "event id", "incident id", "uid", "record id", "reference", "ref", "number", "no", "identifiant", "numéro", "المعرف", "الرقم", "رقم"],
  title: ["title", "headline", "incident", "event", "name", "titre", "العنوان", "الحادث"],
  kind: ["kind", "type", "event type", "incident type", "attack type", "type of attack", "attack", "category", "catégorie", "type d'attaque", "النوع", "نوع الحادث", "نوع الهجوم"],
  start: ["date", "start", "start date", "event date", "incident date", "date start", "from", "first day", "date de début", "التاريخ", "تاريخ البداية", "تاريخ الحادث"],
  end: ["end", "end date", "date end", "last day", "until", "date de fin", "fin", "تاريخ النهاية", "النهاية"],
  year: ["year", "iyear", "année", "السنة", "العام"],
  month: ["month", "imonth", "mois", "الشهر"],
  day: ["day", "iday", "jour", "اليوم"],
  country: ["country", "country name", "iso3", "pays", "البلد", "الدولة"],
  governorate: ["governorate", "province", "admin1", "admin 1", "adm1", "adm 1", "admin1 name", "state", "provstate", "gouvernorat", "المحافظة", "محافظة"],
  place: ["place", "location", "town", "city", "village", "place name", "lieu", "ville", "localité", "المكان", "الموقع", "المدينة", "البلدة", "القرية"],
  latitude: ["latitude", "lat", "y", "خط العرض", "العرض"],
  longitude: ["longitude", "lon", "long", "lng", "x", "خط الطول", "الطول"],
  precision: ["precision", "geo precision", "accuracy", "place precision", "précision", "الدقة"],
  attacker: ["attacker", "attackers", "perpetrator", "perpetrators", "who", "actor1", "actor 1", "group", "side a", "assaillant", "auteur", "groupe", "المهاجم", "المهاجمون", "المنفذ", "الجهة المنفذة"],
  target: ["target", "targets", "victim", "victims", "actor2", "actor 2", "side b", "cible", "الهدف", "المستهدف", "الجهة المستهدفة"],
  killed: ["killed", "deaths", "dead", "fatalities", "total killed", "killed best", "best", "nkill", "morts", "tués", "décès", "القتلى", "عدد القتلى", "الوفيات"],
  killedLow: ["killed low", "killed min", "min killed", "minimum killed", "deaths low", "deaths min", "fatalities min", "low", "minimum", "morts min"],
  killedHigh: ["killed high", "killed max", "max killed", "maximum killed", "deaths high", "deaths max", "fatalities max", "high", "maximum", "morts max"],
  killedCivilians: ["killed civilians", "civilians killed", "civilian deaths", "civilian fatalities", "deaths civilians", "civils tués", "القتلى المدنيون", "المدنيون"],
  wounded: ["wounded", "injured", "injuries", "total wounded", "nwound", "blessés", "الجرحى", "المصابون", "عدد الجرحى"],
  summary: ["summary", "description", "notes", "note", "details", "comments", "narrative", "résumé", "الوصف", "ملاحظات", "التفاصيل", "الملخص"],
  source: ["source", "sources", "publisher", "source name", "المصدر", "المصادر"],
  address: ["address", "url", "link", "source url", "source link", "web page", "lien", "الرابط"],
};

const folded: readonly (readonly [field: MappedField, words: readonly string[]])[] = (Object.entries(WORDS) as [MappedField, readonly string[]][]).map(
  ([field, words]) => [field, words.map(headerFold)],
);

/**
 * How well a column's name fits a field: 0 not at all; 100 less the place in its list where it is one of the words; 1 to 50 where it holds one, which for
 * an id is not enough: `Number of killed` is none. One end of a range is no number by itself: `Wounded low` is not the wounded. Nor are some of
 * the dead all of them: `Killed (fighters)` is not the killed.
 */
export const fitsOfHeader: (name: string) => ReadonlyMap<MappedField, number> = remembered((name) => {
  const header = headerFold(name.slice(0, 200));
  const fits = new Map<MappedField, number>();
  const isEnd = /(?:^| )(?:low|high|min|max|minimum|maximum)(?: |$)/.test(header);
  if (header === "") return fits;
  for (const [field, words] of folded) {
    const exact = words.indexOf(header);
    const isHeld = field !== "id" && (!isEnd || field === "killedLow" || field === "killedHigh") && !((field === "killed" || field === "wounded") && SOME.test(header));
    const held = !isHeld ? [] : words.filter((word) => word.length > 2 && !ALONE.has(word) && ` ${header} `.includes(` ${word} `)).map((word) => word.length);
    if (exact >= 0) fits.set(field, 100 - exact);
    else if (held.length > 0) fits.set(field, Math.min(50, Math.max(...held)));
  }
  return fits;
});

/** Words that say by themselves what they are the ends of: `Low` is of the killed, `Wounded low` is not. */
const ALONE: ReadonlySet<string> = new Set(["low", "high", "minimum", "maximum", "best"]);

/** Some of the people, by side or otherwise. */
const SOME = /(?:^| )(?:fighters?|militants?|soldiers?|troops|military|militia|police|forces|guards?|terrorists?|insurgents?|rebels?|attackers?|perpetrators?|combatants?|non combatants?|civilians?|detainees?|prisoners?|women|children|isis|isil|sdf)(?: |$)/;

function headerFold(name: string): string {
  return fold(name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replaceAll("_", " "));
}
