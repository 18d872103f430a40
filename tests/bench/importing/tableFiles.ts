import { createWriteStream, existsSync, renameSync, statSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { seededRandom, type SeededRandom } from "../../../app/testing/seededRandom";

/** A made-up table on the disk. */
export interface TableFile {
  readonly path: string;
  readonly rows: number;
  /** Bytes. */
  readonly size: number;
}

type Row = (random: SeededRandom, number: number) => readonly (string | number)[];

const tables: Readonly<Record<"acled" | "ucdp", { readonly header: string; readonly row: Row }>> = {
  acled: {
    header: "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp",
    row(random, number) {
      const [country, governorate, lat, lon] = random.pick(places);
      const day = dayOf(random);
      const [kind, subKind] = random.pick([["Battles", "Armed clash"], ["Explosions/Remote violence", "Shelling/artillery/missile attack"], ["Violence against civilians", "Attack"]] as const);
      return [
        `${country === "Syria" ? "SYR" : "IRQ"}${number}`, day, day.slice(0, 4), random.pick([1, 1, 1, 2]), "Political violence", kind, subKind, actor(random), "", "Rebel group",
        actor(random), "", "State forces", "State forces-Rebel group", "", country === "Syria" ? 760 : 368, "Middle East", country, governorate, `District ${number % 60}`, "",
        `Town ${random.between(0, 3_000)}`, near(random, lat), near(random, lon), random.pick([1, 1, 2, 3]), `Observatory; Gazette ${number % 50}`, "Other-National",
        prose(random, 15, 45), random.between(0, 8), "", 1_643_155_200,
      ];
    },
  },
  ucdp: {
    header: "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob",
    row(random, number) {
      const [country, governorate, lat, lon] = random.pick(places);
      const day = dayOf(random);
      const deaths = [0, 1, 2, 3].map(() => random.between(0, 4));
      const best = deaths.reduce((sum, count) => sum + count, 0);
      const group = actor(random);
      const [y, x] = [near(random, lat), near(random, lon)];
      return [
        number, `${country}-${number}`, day.slice(0, 4), 1, "Clear", random.pick([1, 1, 3]), 299, 299, `${country}: Government`, 11973, 11973, `Government of ${country} - ${group}`, 118, 118,
        `Government of ${country}`, 4456, 4456, group, 1, `"Agency ${number % 90},${day},${prose(random, 8, 20)}"`, `Agency ${number % 90}`, day, prose(random, 5, 12), "monitor", random.pick([1, 1, 2, 3, 4]),
        `Town ${random.between(0, 3_000)}`, "near the road", `${governorate} governorate`, "", y, x, `POINT (${x} ${y})`, 177_915, country, country === "Syria" ? 652 : 645, "Middle East", 1, random.pick([1, 1, 2]),
        `${day} 00:00:00.000`, `${day} 00:00:00.000`, ...deaths, best, best + 2, best, 652, "",
      ];
    },
  },
};

/** Writes a table of so many rows, all in Syria and Iraq, the same for the same seed, where it is not there already. */
export async function tableFile(folder: string, format: keyof typeof tables, rows: number, seed: number): Promise<TableFile> {
  const path = join(folder, `${format}-${rows}-${seed}.csv`);
  if (!existsSync(path)) {
    const { header, row } = tables[format];
    const random = seededRandom(seed);
    const stream = createWriteStream(`${path}.part`);
    let piece = `${header}\n`;
    for (let number = 1; number <= rows; number += 1) {
      piece += `${row(random, number).map(cell).join(",")}\n`;
      if (piece.length < 1_000_000 && number < rows) continue;
      if (!stream.write(piece)) await once(stream, "drain");
      piece = "";
    }
    stream.end();
    await once(stream, "finish");
    renameSync(`${path}.part`, path);
  }
  return { path, rows, size: statSync(path).size };
}

const places = [
  ["Syria", "Al Hasakeh", 36.5, 40.75], ["Syria", "Deir ez Zor", 35.3, 40.1], ["Syria", "Aleppo", 36.2, 37.15], ["Syria", "Idleb", 35.93, 36.63],
  ["Iraq", "Diyala", 33.75, 44.6], ["Iraq", "Ninewa", 36.33, 43.12], ["Iraq", "Anbar", 33.4, 43.3], ["Iraq", "Kirkuk", 35.47, 44.39],
] as const;
const words = "gunmen opened fire on a checkpoint near the village and withdrew towards the desert, residents said, while helicopters were heard overhead".split(" ");

function actor(random: SeededRandom): string {
  return `Brigade ${random.between(0, 400)} of the ${random.pick(["North", "South", "East", "West"])}`;
}

function near(random: SeededRandom, degrees: number): string {
  return (degrees + (random.between(0, 3_000) - 1_500) / 10_000).toFixed(4);
}

function dayOf(random: SeededRandom): string {
  return new Date(Date.UTC(2016, 0, 1 + random.between(0, 3_000))).toISOString().slice(0, 10);
}

/** Every tenth has a quoted word, every thirtieth a line end. */
function prose(random: SeededRandom, least: number, most: number): string {
  const text = Array.from({ length: random.between(least, most) }, () => random.pick(words)).join(" ");
  return `${text}${random.chance(0.1) ? ' and said "stop"' : ""}${random.chance(0.03) ? "\nMore followed." : ""}.`;
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
