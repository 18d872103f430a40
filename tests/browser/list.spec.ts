import { expect, test, type AtlasPage } from "./atlasPage";
import { readTable, stated } from "./readTable";
import { azim, ghuwayran, incidents, inGovernorates } from "./records";
import { sumOver, written } from "./reckoning";

const hasakah = inGovernorates("SY-HA");

test("sorts by each column, what is not stated last; each order is a step back", async ({ atlas, page }) => {
  await atlas.open("governorate=SY-HA");
  const head = (name: string) => atlas.incidents().getByRole("columnheader", { name });
  await expect(head("Killed")).toHaveAttribute("aria-sort", "descending");
  await choose(atlas, ...unusual);
  for (const name of [...unusual.filter((column) => column !== "Place"), "Governorate"]) {
    await head(name).getByRole("button").click();
    await expect(head(name), name).not.toHaveAttribute("aria-sort", "none");
    await expect(atlas.incidents().locator("tr[aria-rowindex]")).toHaveCount(hasakah.length + 1);
  }
  for (const [name, key, direction] of [["Incident", "title", "ascending"], ["Date", "-date", "descending"], ["Sources", "-sources", "descending"], ["Place precision", "precision", "ascending"]] as const) {
    await head(name).getByRole("button").click();
    await expect(head(name)).toHaveAttribute("aria-sort", direction);
    expect(atlas.key("sort")).toBe(key);
  }
  await page.goBack();
  await expect(head("Sources")).toHaveAttribute("aria-sort", "descending");
  const counts = (await readTable(atlas.incidents())).map((row) => stated(row["Sources"]) ?? Number.NaN);
  expect(counts).toEqual(hasakah.map(({ sources }) => sources.length).toSorted((a, b) => b - a));
  await head("Killed").getByRole("button").click();
  await head("Killed").getByRole("button").click();
  const killed = (await readTable(atlas.incidents())).map((row) => stated(row["Killed"]));
  const numbers = hasakah.map((incident) => sumOver([incident]).figure?.best ?? null);
  expect(killed).toEqual([...numbers.filter((number) => number !== null).toSorted((a, b) => a - b), ...numbers.filter((number) => number === null)]);
});

test("each range stands beside its figure, and its scale is named", async ({ atlas }) => {
  await atlas.open();
  const rows = await readTable(atlas.incidents());
  for (const incident of incidents) {
    const { figure } = sumOver([incident]);
    const range = rows.find((row) => row["Incident"] === incident.title)?.["Range √"];
    expect(range, incident.id).toBe(figure ? written(figure).replace(/^\S+ ?/, "") : "");
  }
  await expect(atlas.region("Incidents")).toContainText("on a square-root scale from 0 to 711");
});

test("columns are chosen, and remembered until the usual ones are wanted again", async ({ atlas, page }) => {
  await atlas.open();
  const heads = () => atlas.incidents().getByRole("columnheader").allInnerTexts();
  const usual = ["Date", "Incident", "Governorate", "Killed ↓", "Range √"];
  expect(await heads()).toEqual(usual);
  await choose(atlas, "Governorate", "Range √", "Attackers", "Escaped");
  expect(await heads()).toEqual(["Date", "Incident", "Attackers", "Killed ↓", "Escaped"]);
  await page.reload();
  await atlas.showing(incidents.length);
  expect(await heads()).toEqual(["Date", "Incident", "Attackers", "Killed ↓", "Escaped"]);
  const row = (await readTable(atlas.incidents())).find(({ Incident }) => Incident === ghuwayran.title);
  const { figure } = sumOver([ghuwayran]);
  expect(row?.["Killed"]?.replace(/\s+/g, " "), "a figure has its range wherever it stands").toBe(figure && written(figure));
  await atlas.region("Incidents").getByRole("button", { name: "Columns" }).click();
  await page.getByRole("button", { name: "The usual columns" }).click();
  expect(await heads()).toEqual(usual);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("group", { name: "Columns" })).toHaveCount(0);
  await expect(atlas.region("Incidents").getByRole("button", { name: "Columns" })).toBeFocused();
});

test("the rows are one stop; arrows, Home and End walk them; J and K open the next and the previous from anywhere", async ({ atlas, page }) => {
  await atlas.open("sort=date");
  const titles = (await readTable(atlas.incidents())).map((row) => row["Incident"] ?? "");
  const opener = (at: number) => atlas.incidents().getByRole("button", { name: titles.at(at) ?? "", exact: true });
  await atlas.incidents().getByRole("columnheader", { name: "Killed" }).getByRole("button").focus();
  await page.keyboard.press("Tab");
  await expect(opener(0)).toBeFocused();
  for (const [key, at] of [["ArrowDown", 1], ["ArrowDown", 2], ["ArrowUp", 1], ["End", -1], ["ArrowDown", -1]] as const) {
    await page.keyboard.press(key);
    await expect(opener(at), key).toBeFocused();
    await expect(opener(at), key).toBeInViewport();
  }
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(opener(-1), "Tab comes back to the row that was left").toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(atlas.details().getByRole("heading", { name: titles[0] ?? "" })).toBeVisible();
  for (const [key, at] of [["j", 1], ["j", 2], ["k", 1], ["k", 0], ["k", 0]] as const) {
    await page.keyboard.press(key);
    await expect(atlas.details().getByRole("heading", { name: titles[at] ?? "" }), key).toBeVisible();
  }
  await expect(atlas.incidents().locator("tr[aria-current]")).toContainText(titles[0] ?? "");
});

test("on a phone a row is a few lines of the same table: title, days, governorate and kind; figure and range at the end", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open("governorate=IQ-DI");
  await atlas.tab("Incidents");
  const row = atlas.incidents().getByRole("row").filter({ hasText: azim.title });
  const box = async (name: string) => {
    const found = await row.locator(`.column-${name}`).boundingBox();
    if (!found) throw new Error(`No ${name}`);
    return { ...found, end: found.x + found.width, bottom: found.y + found.height };
  };
  const [title, date, governorate, killed, range] = [await box("title"), await box("date"), await box("governorate"), await box("killed"), await box("range")];
  expect(date.y).toBeGreaterThanOrEqual(title.bottom - 1);
  expect(governorate.x).toBeGreaterThanOrEqual(date.end - 1);
  expect(killed.x).toBeGreaterThanOrEqual(title.end - 1);
  expect(range.y).toBeGreaterThanOrEqual(killed.bottom - 1);
  expect([Math.round(killed.end), Math.round(range.end)]).toEqual([378, 378]);
  await expect(row).toContainText("Diyala");
  await expect(row.locator(".row-kind")).toBeVisible();
  await row.getByRole("button").click();
  await expect(atlas.details().getByRole("heading", { name: azim.title })).toBeVisible();
});

const unusual = ["Kind", "Place", "Place precision", "Attackers", "Targets", "Wounded", "Escaped", "Claims", "Sources"];

/** Ticks or unticks columns of the list. */
async function choose(atlas: AtlasPage, ...names: readonly string[]): Promise<void> {
  await atlas.region("Incidents").getByRole("button", { name: "Columns" }).click();
  for (const name of names) await atlas.group("Columns").getByRole("checkbox", { name, exact: true }).click();
  await atlas.page.keyboard.press("Escape");
}
