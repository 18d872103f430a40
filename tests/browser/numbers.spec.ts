import { readFileSync } from "node:fs";
import { expect, test, type AtlasPage } from "./atlasPage";
import { incidents, inGovernorates, overlapping, type RecordedIncident } from "./records";
import { grouped, sides, sumOfSide, sumOver, sumWithoutSide, type Reckoned, type ReckonedSum } from "./reckoning";
import { readTable, stated, type TableRow } from "./readTable";

interface View {
  readonly name: string;
  readonly query: string;
  readonly shown: readonly RecordedIncident[];
  /** What the chart by governorate counts: it leaves out the governorates' own filter. */
  readonly anywhere: readonly RecordedIncident[];
}

const january = overlapping("2022-01-01", "2022-01-31");
const views: readonly View[] = [
  { name: "all incidents", query: "", shown: incidents, anywhere: incidents },
  { name: "al-Hasakah", query: "governorate=SY-HA", shown: inGovernorates("SY-HA"), anywhere: incidents },
  {
    name: "Diyala in January 2022",
    query: "governorate=IQ-DI&from=2022-01-01&to=2022-01-31",
    shown: january.filter(({ place }) => place.governorate === "IQ-DI"),
    anywhere: january,
  },
];

const sideNames = ["Militants", "Security forces", "Civilians", "Detainees", "Side not stated"];

for (const { name, query, shown, anywhere } of views) {
  test(`every chart counts what the records say: ${name}`, async ({ atlas }) => {
    await atlas.open(query);
    await test.step("killed by side", async () => {
      const rows = await tableOf(atlas, "Reported killed by side");
      sides.forEach((side, index) => {
        const row = rowOf(rows, "Side", sideNames[index] ?? "");
        const sum = sumOfSide(shown, side);
        expect(figureIn(row), side).toEqual(sum.figure);
        expect(stated(row["Incidents that state it"]), side).toBe(sum.stating);
      });
      const together = sumWithoutSide(shown);
      if (together.stating === 0) expect(rows).toHaveLength(sides.length);
      else expect(figureIn(rows.at(-1) ?? {})).toEqual(together.figure);
      await expectNotStated(atlas, "Reported killed by side", sumOver(shown), shown.length);
    });

    await test.step("killed over time", async () => {
      const rows = await tableOf(atlas, "Reported killed over time");
      const years = new Set(shown.map(({ start }) => start.slice(0, 4)));
      for (const year of years) {
        const own = rows.filter((row) => row["Period"]?.endsWith(year));
        const sum = sumOver(shown.filter(({ start }) => start.startsWith(year)));
        expect(addRows(own), year).toEqual(sum.figure);
        expect(add(own, "Incidents that state a number"), year).toBe(sum.stating);
        expect(add(own, "Incidents"), year).toBe(sum.stating + sum.notStated);
      }
      expect(add(rows, "Incidents")).toBe(shown.length);
    });

    await test.step("outcomes", async () => {
      const rows = await tableOf(atlas, "Reported outcomes for people");
      for (const outcome of ["killed", "wounded", "captured", "escaped", "recaptured", "missing"]) {
        const row = rowOf(rows, "Outcome", outcome.replace(/^./, (letter) => letter.toUpperCase()));
        const sum = sumOver(shown, outcome);
        expect(figureIn(row), outcome).toEqual(sum.figure);
        expect([stated(row["Incidents that state it"]), stated(row["Incidents that do not"])], outcome).toEqual([sum.stating, sum.notStated]);
      }
    });

    await test.step("killed by governorate", async () => {
      const rows = await tableOf(atlas, "Reported killed by governorate");
      const codes = new Set(anywhere.map(({ place }) => place.governorate));
      expect(rows).toHaveLength(codes.size);
      for (const code of codes) {
        const own = anywhere.filter(({ place }) => place.governorate === code);
        const row = rowOf(rows, "Governorate", governorateName(code));
        const sum = sumOver(own);
        expect(figureIn(row), code ?? "unknown").toEqual(sum.figure);
        expect([stated(row["Incidents"]), stated(row["Incidents that state a number"])]).toEqual([own.length, sum.stating]);
        sides.forEach((side, index) => expect(stated(row[sideNames[index] ?? ""]), side).toBe(sumOfSide(own, side).figure?.best ?? null));
      }
      await expectNotStated(atlas, "Reported killed by governorate", sumOver(shown), shown.length);
    });
  });
}

test("the timeline’s table names each incident in the period with its own figure", async ({ atlas }) => {
  const rows = await openTable(atlas, "country=IQ&from=2022-01-01&to=2022-01-31", "Incidents over time");
  const shown = january.filter(({ place }) => place.country === "IQ");
  expect(rows.map((row) => row["Incident"]).toSorted(byText)).toEqual(shown.map(({ title }) => title).toSorted(byText));
  for (const incident of shown) expect(figureIn(rowOf(rows, "Incident", incident.title)), incident.id).toEqual(sumOver([incident]).figure);
});

test("the map’s table gives each incident its own figure, and coordinates only where its place is known better than the governorate", async ({ atlas }) => {
  const rows = await openTable(atlas, "", "Incidents on the map");
  const drawn = incidents.filter(({ place }) => place.governorate !== null || isPoint(place));
  expect(rows).toHaveLength(drawn.length);
  for (const incident of drawn) {
    const row = rowOf(rows, "Incident", incident.title);
    expect(figureIn(row), incident.id).toEqual(sumOver([incident]).figure);
    const { lat, lon } = incident.place;
    expect([row["Latitude"], row["Longitude"]], incident.id).toEqual(isPoint(incident.place) ? [String(lat), String(lon)] : ["not stated", "not stated"]);
  }
});

test("the list gives each incident’s own figure, and words where none is stated", async ({ atlas }) => {
  await atlas.open();
  const rows = await readTable(atlas.incidents());
  const withoutNumber = incidents.filter((incident) => sumOver([incident]).figure === null);
  expect(withoutNumber.length).toBeGreaterThan(0);
  for (const { title } of withoutNumber) expect(rowOf(rows, "Incident", title)["Killed"], title).toBe("not stated");
  for (const incident of incidents) {
    const { figure } = sumOver([incident]);
    if (figure) expect(rowOf(rows, "Incident", incident.title)["Killed"], incident.id).toMatch(new RegExp(`^${grouped(figure.best)}\\b`));
  }
});

async function openTable(atlas: AtlasPage, query: string, figure: string): Promise<readonly TableRow[]> {
  await atlas.open(query);
  return tableOf(atlas, figure);
}

async function tableOf(atlas: AtlasPage, figure: string): Promise<readonly TableRow[]> {
  await atlas.showAsTable(figure);
  return readTable(atlas.figure(figure).getByRole("table"));
}

function rowOf(rows: readonly TableRow[], column: string, name: string): TableRow {
  const found = rows.find((row) => row[column] === name);
  if (!found) throw new Error(`No row ${name} among ${rows.map((row) => row[column]).join(", ")}`);
  return found;
}

function figureIn(row: TableRow): Reckoned | null {
  const [low, best, high, open] = [stated(row["Lowest"]), stated(row["Best"]), stated(row["Highest"]), row["Open end"] ?? ""];
  if (best === null || high === null) {
    expect([low, best, high, open]).toEqual([null, null, null, "not stated"]);
    return null;
  }
  return { low, best, high, openLow: open.includes("at most"), openHigh: open.includes("at least") };
}

function addRows(rows: readonly TableRow[]): Reckoned | null {
  const figures = rows.flatMap((row) => figureIn(row) ?? []);
  if (figures.length === 0) return null;
  const sum = (of: (figure: Reckoned) => number) => figures.reduce((total, figure) => total + of(figure), 0);
  const low = figures.some((figure) => figure.low !== null) ? sum((figure) => figure.low ?? 0) : null;
  const [best, high] = [sum((figure) => figure.best), sum((figure) => figure.high)];
  return { low, best, high, openLow: figures.some(({ openLow }) => openLow), openHigh: figures.some(({ openHigh }) => openHigh) };
}

function add(rows: readonly TableRow[], column: string): number {
  return rows.reduce((sum, row) => sum + (stated(row[column]) ?? 0), 0);
}

async function expectNotStated(atlas: AtlasPage, figure: string, { notStated }: ReckonedSum, all: number): Promise<void> {
  const words = notStated === 0 ? /states? a number killed/ : new RegExp(`^${notStated} of ${all} incidents states? no number killed`);
  await expect(atlas.figure(figure).locator(".figure-reading")).toHaveText(words);
  await expect(atlas.region("Charts").locator(".charts-said")).toHaveText(words);
}

function isPoint({ lat, lon, precision }: RecordedIncident["place"]): boolean {
  return lat !== null && lon !== null && ["exact", "near", "district"].includes(precision);
}

function byText(a: string | undefined, b: string | undefined): number {
  return (a ?? "") < (b ?? "") ? -1 : 1;
}

function governorateName(code: string | null): string {
  const all = JSON.parse(readFileSync(new URL("../../data/gazetteer/governorates.json", import.meta.url), "utf8")) as readonly { iso: string; en: string }[];
  return all.find(({ iso }) => iso === code)?.en ?? "Governorate not known";
}
