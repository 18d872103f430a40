import towns from "../../../../data/gazetteer/towns.json";
import { nameIn, type MapLanguage } from "../../../cartography/labelFonts";
import { groupBy } from "../../../domain/grouping";
import type { Spot } from "../../../domain/spot";

/**
 * What most of the spot's incidents call their place. Where they disagree, for several places of a district have its one point,
 * that point's town; where there is none, the name that the first of them has.
 */
export function commonPlace({ name, lat, lon, incidents }: Spot, language: MapLanguage): string {
  const byName = groupBy(incidents, ({ place }) => shortPlace(place));
  const common = [...byName.values()].find((those) => those.length > incidents.length / 2);
  if (common) return common[0]?.place ?? name;
  const town = towns.find((each) => Math.abs(each.lat - (lat ?? NaN)) < AT_TOWN && Math.abs(each.lon - (lon ?? NaN)) < AT_TOWN);
  return town ? nameIn(town.name, language) : name;
}

/** Degrees: about 2 km. */
const AT_TOWN = 0.02;

/**
 * A place's name without what a map shows anyhow: the first of several places, without where it lies, of two names the one in use,
 * with a capital. `al-Sina’a (Ghuwayran) prison, al-Hasakah` is `Ghuwayran prison`.
 */
export function shortPlace(name: string): string {
  const first = name.split(" / ")[0] ?? name;
  const head = first.split(/, /)[0] ?? first;
  const named = /\p{Lu}/u.test(head) ? head : first;
  const single = named.replace(/^[^()]*\(([^()]+)\)(?= \S)/, "$1").replace(/ \([^()]*\)/g, "");
  return single.charAt(0).toLocaleUpperCase("en") + single.slice(1);
}
