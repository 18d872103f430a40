import { readFile, writeFile } from "node:fs/promises";
import type { FeatureCollection } from "geojson";
import { expect, test, type AtlasPage } from "./atlasPage";
import { readCsv } from "./csvFile";
import { serveCopy } from "./folderServer";
import { writeManyIncidents } from "./manyIncidents";
import { incidents, inGovernorates } from "./records";
import { sides, sumOfSide, sumOver } from "./reckoning";

const hasakah = inGovernorates("SY-HA");

const sideWords: Readonly<Record<(typeof sides)[number], string>> = {
  militants: "militants", "security-forces": "security forces", civilians: "civilians", detainees: "detainees", "not-stated": "side not stated",
};

async function saved(atlas: AtlasPage, item: string): Promise<{ readonly name: string; readonly text: string }> {
  const file = atlas.page.waitForEvent("download");
  await choose(atlas, item);
  const done = await file;
  return { name: done.suggestedFilename(), text: await readFile(await done.path(), "utf8") };
}

async function choose(atlas: AtlasPage, item: string): Promise<void> {
  await atlas.region("Incidents").getByRole("button", { name: "Download" }).click();
  await atlas.page.getByRole("menuitem", { name: new RegExp(`^${item}`) }).click();
}

test("the incidents on show, or all, as CSV: what the list says, with every address", async ({ atlas }) => {
  await atlas.open("governorate=SY-HA");
  for (const [item, shown, filters] of [["CSV", hasakah, "Governorate: Al-Hasakah."], ["All as CSV", incidents, "No filter is on."]] as const) {
    const { name, text } = await saved(atlas, item);
    expect(name).toBe(`incident-atlas_incidents_${shown.length}-of-98.csv`);
    const { about, columns, rows } = readCsv(text);
    expect([about.get("Title"), about.get("Shown")]).toEqual(["Incidents", `${shown.length} of 98 incidents.`]);
    expect(about.get("Filters")).toContain(filters);
    expect(about.get("Citation")).toContain("Incident Atlas, curated sample");
    expect(new Set(rows.map(([id]) => id))).toEqual(new Set(shown.map(({ id }) => id)));
    expect(rows).toHaveLength(shown.length);
    for (const incident of shown) {
      const row = rows.find(([id]) => id === incident.id) ?? [];
      const cell = (column: string) => row[columns.indexOf(column)];
      const figure = (of: string) => [`${of} low`, of, `${of} high`].map(cell);
      const expected = (sum: ReturnType<typeof sumOver>) => [sum.figure?.low, sum.figure?.best, sum.figure?.high].map((number) => String(number ?? ""));
      expect(figure("killed"), incident.id).toEqual(expected(sumOver([incident])));
      for (const side of sides) expect(figure(`killed ${sideWords[side]}`), incident.id).toEqual(expected(sumOfSide([incident], side)));
      expect([cell("title"), cell("start"), cell("end"), cell("latitude")]).toEqual([incident.title, incident.start, incident.end ?? "", String(incident.place.lat ?? "")]);
      expect(cell("number of claims")).toBe(String(incident.claims.length));
      expect(`${cell("address")} ${cell("further addresses")}`.trim()).toBe(incident.sources.map(({ url }) => url).join(" "));
    }
  }
});

test("as GeoJSON: a point where there is one, and how it was chosen", async ({ atlas }) => {
  await atlas.open("governorate=SY-HA");
  const { name, text } = await saved(atlas, "GeoJSON");
  expect(name).toBe(`incident-atlas_incidents_${hasakah.length}-of-98.geojson`);
  const { type, features, "incident-atlas": about } = JSON.parse(text) as FeatureCollection & { readonly "incident-atlas": { readonly filters: string } };
  expect(type).toBe("FeatureCollection");
  expect(about.filters).toContain("Governorate: Al-Hasakah.");
  expect(new Map<unknown, unknown>(features.map(({ id, geometry }) => [id, geometry]))).toEqual(new Map<unknown, unknown>(hasakah.map(({ id, place: { lat, lon } }) =>
    [id, lat === null ? null : { type: "Point", coordinates: [lon, lat] }])));
  expect((JSON.parse((await saved(atlas, "All as GeoJSON")).text) as FeatureCollection).features).toHaveLength(98);
});

test("as JSON: our own format, whole, which the page reads back", async ({ atlas, page }) => {
  await atlas.open("governorate=SY-HA");
  const server = await serveCopy();
  try {
    for (const [item, shown] of [["JSON", hasakah], ["All as JSON", incidents]] as const) {
      const { name, text } = await saved(atlas, item);
      expect(name).toBe(`incident-atlas_incidents_${shown.length}-of-98.json`);
      await writeFile(server.fileOf("datasets/atlas.json"), text);
      const other = await page.context().newPage();
      await other.goto(server.address);
      await expect(other.getByRole("status").filter({ hasText: "Showing" })).toHaveText(`Showing ${shown.length} of ${shown.length} incidents`);
      await other.close();
    }
  } finally {
    await server.close();
  }
});

test("rows that are not to be passed on leave only after a warning; their attribution is in every file and image", async ({ atlas, page }) => {
  const server = await serveCopy();
  try {
    const path = server.fileOf("datasets/atlas.json");
    const document = JSON.parse(await readFile(path, "utf8")) as object;
    await writeFile(path, JSON.stringify({ ...document, isRestricted: true, attribution: "Data by a made-up project, made-up.example." }));
    await page.goto(server.address);
    await atlas.showing(incidents.length);
    const downloads: string[] = [];
    page.on("download", (file) => downloads.push(file.suggestedFilename()));
    await choose(atlas, "All as CSV");
    const dialog = page.getByRole("dialog", { name: "These rows are not to be passed on" });
    await expect(dialog).toContainText("Incident Atlas: curated sample");
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await expect(dialog).toBeHidden();
    expect(downloads).toEqual([]);
    await choose(atlas, "CSV");
    const file = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Download all the same" }).click();
    expect(readCsv(await readFile(await (await file).path(), "utf8")).about.get("Sources")).toContain("Data by a made-up project, made-up.example.");

    const figure = atlas.figure("Reported killed by side");
    await figure.getByRole("button", { name: "Download" }).click();
    const image = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: /^SVG/ }).click();
    expect((await readFile(await (await image).path(), "utf8")).replace(/<[^>]*>/g, " ")).toContain("made-up.example.");
  } finally {
    await page.goto("about:blank");
    await server.close();
  }
});

test("a large file says how far it is, and can be called off; made whole it holds every incident", async ({ atlas, page }) => {
  test.setTimeout(120_000);
  const server = await serveCopy();
  try {
    await writeManyIncidents(server, 20_000);
    await page.goto(`${server.address}?dataset=many`);
    await expect(atlas.status()).toHaveText("Showing 20,000 of 20,000 incidents", { timeout: 60_000 });
    const downloads: string[] = [];
    page.on("download", (file) => downloads.push(file.suggestedFilename()));
    const writing = page.getByText(/^Writing [\d,]+ of 20,000/);
    await choose(atlas, "GeoJSON");
    await writing.getByRole("button", { name: "Cancel" }).click();
    await expect(writing).toBeHidden();
    const { name, text } = await saved(atlas, "All as CSV");
    expect(name).toBe("incident-atlas_incidents_20000-of-20000.csv");
    expect(new Set(readCsv(text).rows.map(([id]) => id)).size).toBe(20_000);
    expect(downloads).toEqual([name]);
  } finally {
    await page.goto("about:blank");
    await server.close();
  }
});
