import { readFile, rm, writeFile } from "node:fs/promises";
import { expect, test } from "./atlasPage";
import { serveCopy, type FolderServer } from "./folderServer";
import { ghuwayran, incidents } from "./records";

interface AtlasDocument {
  incidents: Record<string, unknown>[];
  [key: string]: unknown;
}

let server: FolderServer;
let shipped: string;

test.beforeEach(async () => {
  server = await serveCopy();
  shipped = await readFile(server.fileOf("datasets/atlas.json"), "utf8");
});
test.afterEach(async ({ page }) => {
  await page.goto("about:blank");
  await server.close();
});

test.describe("a data set that cannot be read", () => {
  test.use({ expectedNoise: [/404/] });

  const breakages: Readonly<Record<string, { readonly file: string; readonly says: RegExp; spoil(file: string): Promise<void> }>> = {
    "is not there": { file: "datasets/atlas.json", says: /atlas\.json/, spoil: (file) => rm(file) },
    "is a page instead": { file: "datasets/atlas.json", says: /atlas\.json/, spoil: (file) => writeFile(file, "<!doctype html><title>Not found</title>") },
    "is cut off in the middle": { file: "datasets/atlas.json", says: /atlas\.json/, spoil: async (file) => writeFile(file, shipped.slice(0, shipped.length / 2)) },
    "is empty": { file: "datasets/atlas.json", says: /atlas\.json/, spoil: (file) => writeFile(file, "") },
    "is not listed": { file: "datasets/index.json", says: /No data set is called “atlas”/, spoil: (file) => writeFile(file, "[]") },
    "has no list": { file: "datasets/index.json", says: /datasets\/index\.json/, spoil: (file) => rm(file) },
    "has a list cut off": { file: "datasets/index.json", says: /datasets\/index\.json/, spoil: async (file) => writeFile(file, (await readFile(file, "utf8")).slice(0, 40)) },
  };

  for (const [name, { file, says, spoil }] of Object.entries(breakages)) {
    test(`${name}: the page says so, and reads it once it is there`, async ({ atlas, page }) => {
      const path = server.fileOf(file);
      const good = await readFile(path, "utf8");
      await spoil(path);
      await page.goto(server.address);
      const alert = page.getByRole("alert");
      await expect(alert).toContainText("The incidents could not be loaded.");
      await expect(alert).toContainText(says);
      expect((await alert.innerText()).length, "a message is no dump").toBeLessThan(600);
      await writeFile(path, good);
      await alert.getByRole("button", { name: "Try again" }).click();
      await atlas.showing(incidents.length);
    });
  }
});

test("one broken incident: the others are shown, and the page says which is missing and why", async ({ atlas, page }) => {
  const written = JSON.parse(shipped) as AtlasDocument;
  const broken = written.incidents.find(({ id }) => id === ghuwayran.id);
  if (broken) broken["kind"] = "picnic";
  await writeFile(server.fileOf("datasets/atlas.json"), JSON.stringify(written));
  await page.goto(server.address);
  await atlas.showing(incidents.length - 1, incidents.length - 1);
  const note = page.getByRole("note").filter({ hasText: "picnic" });
  await expect(note).toBeVisible();
  await expect(note).toContainText(`1 entry of atlas.json could not be read and is left out: /incidents/${written.incidents.findIndex(({ id }) => id === ghuwayran.id)}/kind`);
  await expect(note).toContainText("prison-break");
});

test("hostile texts in every field are shown as texts, or refused; nothing runs", async ({ atlas, page }) => {
  const hostile = `<img src=x onerror="document.title='owned'"><script>alert(1)</script> {count} \u202Eevil\u202C`;
  const written = JSON.parse(shipped) as AtlasDocument;
  written.incidents = written.incidents.filter(({ id }) => id === ghuwayran.id).map((incident) => spoilTexts({ ...incident, related: [] }, hostile) as Record<string, unknown>);
  written.incidents.push({ ...structuredClone(written.incidents[0]), id: "address", sources: [{ id: "s1", publisher: "peregraf", date: null, url: ["java", "script:alert(1)"].join("") }], statements: [], claims: [] });
  for (const list of ["parties", "authorities", "publishers", "facilities"]) written[list] = spoilTexts(written[list], hostile);
  await writeFile(server.fileOf("datasets/atlas.json"), JSON.stringify(written));
  await page.goto(server.address);
  await atlas.showing(1, 1);
  await atlas.incidents().getByRole("button", { name: /<img src=x/ }).click();
  await expect(atlas.details()).toContainText("<script>alert(1)</script> {count}");
  await expect(atlas.details().getByRole("table", { name: "Claims" }).getByRole("row")).toHaveCount(ghuwayran.claims.length + 1);
  const hrefs = await page.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.filter((href) => !/^(https?:|\.\/)/.test(href))).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll("img[src=x], #page script").length)).toBe(0);
  expect(await page.title()).not.toBe("owned");
});

/** Every free text in place of its own; ids, days, numbers and addresses stay. */
function spoilTexts(value: unknown, hostile: string): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => spoilTexts(part, hostile));
  if (typeof value !== "object" || value === null) return value;
  const free = ["title", "summary", "note", "text", "remark", "speaker", "timeLocal", "en", "ar", "ckb", "kmr", "subgroup", "notCounted"];
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, isFreeText(key, part, free) ? hostile : spoilTexts(part, hostile)]),
  );
}

function isFreeText(key: string, value: unknown, free: readonly string[]): boolean {
  return typeof value === "string" && (free.includes(key) || key === "name");
}
