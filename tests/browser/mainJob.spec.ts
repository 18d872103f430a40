import { expect, test } from "./atlasPage";
import { azim, ghuwayran, incidents, inGovernorates, nameOf, wholeSpan } from "./records";
import { grouped, rowsOf, sumOver, written } from "./reckoning";
import { readTable } from "./readTable";

const article = "https://peregraf.com/en/news/3930";
const hasakah = inGovernorates("SY-HA");

test("opens on every incident, named as a sample", async ({ atlas }) => {
  await atlas.open();
  await atlas.showing(incidents.length, incidents.length);
  await expect(atlas.page.getByText("A curated sample, not a census").first()).toBeVisible();
  await expect(atlas.incidents().getByRole("row")).toHaveCount(incidents.length + 1);
  await expect(atlas.region("Timeline").getByLabel("From")).toHaveValue(wholeSpan.from);
  await expect(atlas.region("Timeline").getByLabel("To")).toHaveValue(wholeSpan.to);
});

test("narrows everything to al-Hasakah, and back and forward restore each step", async ({ atlas, page }) => {
  await atlas.open();
  await atlas.governorate("Al-Hasakah").check();
  await atlas.showing(hasakah.length);
  expect(atlas.key("governorate")).toBe("SY-HA");
  await expect(atlas.incidents().getByRole("row")).toHaveCount(hasakah.length + 1);
  await atlas.showAsTable("Reported killed over time");
  const bins = await readTable(atlas.figure("Reported killed over time").getByRole("table"));
  expect(bins.reduce((sum, row) => sum + Number(row["Incidents"]), 0)).toBe(hasakah.length);
  const places = page.getByRole("toolbar", { name: "Places on the map" }).getByRole("button");
  await expect.poll(async () => incidentsIn(await places.allTextContents())).toBe(hasakah.length);
  const killed = sumOver(hasakah);
  await expect(page.getByText(`${grouped(killed.figure?.best ?? -1)} reported killed`)).toBeVisible();

  await atlas.choice("Kind", "Prison break").check();
  const breaks = hasakah.filter(({ kind }) => kind === "prison-break");
  await atlas.showing(breaks.length);
  await atlas.openIncident(ghuwayran.title);
  await page.goBack();
  await expect(atlas.details()).toBeHidden();
  await atlas.showing(breaks.length);
  await page.goBack();
  await atlas.showing(hasakah.length);
  await page.goBack();
  await atlas.showing(incidents.length);
  await expect(atlas.governorate("Al-Hasakah")).not.toBeChecked();
  for (let step = 0; step < 3; step += 1) await page.goForward();
  await atlas.showing(breaks.length);
  await expect(atlas.governorate("Al-Hasakah")).toBeChecked();
  await expect(atlas.details().getByRole("heading", { name: ghuwayran.title })).toBeVisible();
});

test("reads where, who and how many of the prison break", async ({ atlas, page }) => {
  await atlas.open("governorate=SY-HA");
  await expect(page).toHaveTitle("Incident Atlas");
  await atlas.openIncident(ghuwayran.title);
  expect(atlas.key("incident")).toBe(ghuwayran.id);
  await expect(page).toHaveTitle(`${ghuwayran.title} – Incident Atlas`);
  const details = atlas.details();
  for (const words of [ghuwayran.place.name["en"] ?? "", "Al-Hasakah", "Syria", "Exact place", "20–30 January 2022", "Prison break", ghuwayran.summary]) {
    await expect(details).toContainText(words);
  }
  for (const party of new Set([...ghuwayran.attackers, ...ghuwayran.targets, ...ghuwayran.responders])) {
    await expect(details).toContainText(nameOf("parties", party));
  }
  for (const { text } of ghuwayran.statements) await expect(details).toContainText(text);
  await page.getByRole("button", { name: "Close details" }).click();
  await expect(page).toHaveTitle("Incident Atlas");
});

test("finds each figure of the prison break as it was reckoned apart", async ({ atlas }) => {
  await atlas.open(`incident=${ghuwayran.id}`);
  await expect(atlas.details().getByRole("region", { name: "Figures under the rule" }), "they come with the answer").toBeVisible();
  const figures = await atlas.details().locator("dl").evaluateAll((lists) =>
    lists.flatMap((list) => Array.from(list.querySelectorAll("dt"), (term) => [term.innerText.trim(), (term.nextElementSibling as HTMLElement).innerText.replace(/\s+/g, " ").trim()] as const)),
  );
  const byName = new Map(figures);
  const names: Readonly<Record<string, string>> = { "militants": "Militants", "security-forces": "Security forces", "civilians": "Civilians", "detainees": "Detainees", all: "All sides together" };
  const expected = rowsOf(ghuwayran.id);
  expect(expected.length).toBeGreaterThan(8);
  for (const row of expected) expect(byName.get(`${names[row.side]}: ${row.outcome}`), `${row.side} ${row.outcome}`).toBe(written(row));
});

test("finds every claim of the prison break, each with its authority and source", async ({ atlas }) => {
  await atlas.open(`incident=${ghuwayran.id}`);
  const table = atlas.details().getByRole("table", { name: "Claims" });
  await expect(table.getByRole("row")).toHaveCount(ghuwayran.claims.length + 1);
  const rows = await readTable(table);
  const links = await table.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const claimed = ghuwayran.claims.map((claim) => `${nameOf("authorities", claim.authority)} ${urlOf(claim.source)}`);
  expect(rows.map((row, index) => `${authorityIn(row["Authority"] ?? "", claimed)} ${links[index]}`).toSorted()).toEqual(claimed.toSorted());
  expect(rows.filter((row) => row["Count"] === "no number given")).toHaveLength(ghuwayran.claims.filter(({ bound }) => bound === "unknown").length);
});

test("traces the origin article’s facts to its page", async ({ atlas }) => {
  await atlas.open(`incident=${ghuwayran.id}`);
  const details = atlas.details();
  const fromArticle = details.getByRole("row").filter({ has: atlas.page.locator(`a[href="${article}"]`) });
  for (const words of [/SDF|Syrian Democratic Forces.*at least 17/s, /Reuters.*Killed.*at least 70/s, /Syrian Democratic Forces.*Recaptured.*89/s]) {
    await expect(fromArticle.filter({ hasText: words })).toHaveCount(1);
  }
  const statements = details.getByRole("listitem").filter({ has: atlas.page.locator(`a[href="${article}"]`) });
  for (const words of ["night of 20 January", "Thousands of detainees", "guarded by the SDF", "US forces flew air strikes", "tried to break the siege"]) {
    await expect(statements.filter({ hasText: words })).toHaveCount(1);
  }
});

test("goes from the prison to the barracks attack of the same night", async ({ atlas, page }) => {
  await atlas.open(`governorate=SY-HA&incident=${ghuwayran.id}`);
  const related = atlas.details().getByRole("listitem").filter({ hasText: azim.title });
  await expect(related).toContainText("Same night");
  await related.getByRole("button", { name: azim.title }).click();
  await expect(page).toHaveTitle(`${azim.title} – Incident Atlas`);
  expect(atlas.key("incident")).toBe(azim.id);
  await expect(atlas.details()).toContainText("Diyala");
  await expect(atlas.details()).toContainText("11 11–12");
  const reported = atlas.details().getByRole("row").filter({ has: page.locator(`a[href="${article}"]`) });
  await expect(reported).toContainText("11");
  await expect(reported).toContainText("Iraqi army");
  await page.goBack();
  await expect(page).toHaveTitle(`${ghuwayran.title} – Incident Atlas`);
});

/** Of sentences such as `al-Hol camp, exact place: 8 incidents, 24 reported killed`. */
function incidentsIn(sentences: readonly string[]): number {
  return sentences.reduce((sum, sentence) => sum + Number(/: (\d+) incidents?,/.exec(sentence)?.[1] ?? Number.NaN), 0);
}

function urlOf(source: string): string {
  return ghuwayran.sources.find(({ id }) => id === source)?.url ?? "";
}

/** The authority that a cell begins with, after its mark; the speaker follows it. */
function authorityIn(cell: string, claimed: readonly string[]): string {
  const names = claimed.map((claim) => claim.slice(0, claim.lastIndexOf(" ")));
  return names.filter((name) => cell.includes(name)).toSorted((a, b) => b.length - a.length)[0] ?? cell;
}
