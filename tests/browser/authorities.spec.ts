import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./atlasPage";
import { readCsv } from "./csvFile";
import { ghuwayran, incidentOf, incidents } from "./records";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const forces = "Syrian Democratic Forces";
const HELD = "Numbers held, as claimed";

test("authorities: who reports what, by name; its claims lead to incident and source; back closes", async ({ atlas, page }) => {
  await atlas.open("governorate=SY-HA");
  await page.getByRole("button", { name: /^Data set/ }).click();
  await page.getByRole("menuitem", { name: "Authorities…" }).click();
  expect(atlas.key("page")).toBe("authorities");
  const dialog = page.getByRole("dialog", { name: "Authorities" });
  await expect(dialog).toContainText("None of these numbers says who is right");
  const table = dialog.getByRole("table", { name: "Authorities", exact: true });
  const names = () => table.getByRole("rowheader").allInnerTexts();
  const own = incidents.filter(({ place }) => place.governorate === "SY-HA");
  await expect.poll(async () => (await names()).length).toBe(new Set(own.flatMap(({ claims }) => claims.map(({ authority }) => authority))).size);
  const byName = await names();
  expect(byName, "by name").toEqual(byName.toSorted((a, b) => a.localeCompare(b)));
  const claims = table.getByRole("button", { name: "Claims", exact: true });
  await claims.focus();
  await page.keyboard.press("Enter");
  await expect(table.getByRole("columnheader", { name: "Claims", exact: true })).toHaveAttribute("aria-sort", "descending");
  await dialog.getByRole("searchbox", { name: "Find an authority" }).fill("SDF");
  const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: forces, exact: true }) });
  const said = own.flatMap((incident) => incident.claims.filter(({ authority }) => authority === "sdf").map((claim) => ({ claim, incident })));
  await expect(row.getByRole("cell").nth(2)).toHaveText(String(said.length));
  await expect(row.getByRole("cell").nth(1)).toHaveText(String(new Set(said.map(({ incident }) => incident.id)).size));
  await row.getByRole("button", { name: forces }).press("Enter");
  const spoken = dialog.getByRole("table", { name: `Claims of ${forces}` });
  await expect(spoken.locator("tbody tr")).toHaveCount(said.length);
  await expect(spoken.getByRole("row").filter({ hasText: ghuwayran.title }).first().getByRole("link")).toHaveAttribute("href", /^https?:/);
  await expectAccessible(page);
  await spoken.getByRole("button", { name: ghuwayran.title }).first().click();
  await expect(dialog).toHaveCount(0);
  await expect(atlas.details()).toContainText(ghuwayran.title);
  await page.goBack();
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  expect(atlas.key("page")).toBeNull();
});

test("authorities: a download has all in view, whatever is sought; its options open over the page, and back returns to it", async ({ atlas, page }) => {
  await atlas.open("governorate=SY-HA&page=authorities");
  const dialog = page.getByRole("dialog", { name: "Authorities", exact: true });
  const own = incidents.filter(({ place }) => place.governorate === "SY-HA");
  const all = new Set(own.flatMap(({ claims }) => claims.map(({ authority }) => authority))).size;
  await dialog.getByRole("searchbox", { name: "Find an authority" }).fill("SDF");
  await expect(dialog).toContainText(`1 of ${all} authorities; a download has all`);
  const menu = dialog.getByRole("button", { name: "Download", exact: true });
  await menu.click();
  await expectAccessible(page);
  const saved = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: /^CSV/ }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^incident-atlas_authorities_.*\.csv$/);
  const { about, columns, rows } = readCsv(await readFile(await file.path(), "utf8"));
  expect([about.get("Title"), about.get("Shown"), rows.length]).toEqual(["Who reports what", `${own.length} of 98 incidents.`, all]);
  const claims = rows.map((row) => Number(row[columns.indexOf("Claims")]));
  expect(claims, "the most first").toEqual(claims.toSorted((a, b) => b - a));
  expect(claims.reduce((sum, count) => sum + count, 0)).toBe(own.reduce((sum, incident) => sum + incident.claims.length, 0));

  await menu.click();
  await page.getByRole("menuitem", { name: "More options…" }).click();
  const options = page.getByRole("dialog", { name: "Download: Who reports what" });
  await expect(options.getByRole("img")).toBeVisible();
  expect([atlas.key("page"), atlas.key("figure")]).toEqual(["authorities", "authorities"]);
  await page.goBack();
  await expect(options).toHaveCount(0);
  await expect(menu).toBeFocused();
  expect([atlas.key("page"), atlas.key("figure")]).toEqual(["authorities", null]);
  await page.goForward();
  await page.keyboard.press("Escape");
  await expect(options).toHaveCount(0);
  await expect(dialog).toBeVisible();
});

test("a figure that is opened from a page lies over it by its link, too, whichever comes first", async ({ atlas, page }) => {
  for (const late of ["FigureExport", "OpenPageView"]) {
    await page.route(new RegExp(`/${late}-[^/]*\\.js$`), async (route) => {
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await atlas.open("page=authorities&figure=authorities");
    const options = page.getByRole("dialog", { name: "Download: Who reports what" });
    await options.getByRole("radio", { name: "Dark" }).check();
    await expect(page.getByRole("dialog", { name: "Authorities", exact: true })).toBeAttached();
    await options.getByRole("button", { name: "Close" }).click();
    await expect(options).toHaveCount(0);
    await page.getByRole("dialog", { name: "Authorities", exact: true }).getByRole("searchbox").fill("SDF");
    await page.unrouteAll();
  }
});

test("contested: k of n, the same whatever the rule, leads to the chart", async ({ atlas, page }) => {
  await atlas.open();
  const button = page.getByRole("button", { name: /^\d+ of 98 contested$/ });
  const said = await button.innerText();
  await expect(button).toHaveAccessibleDescription(/exclude each other/);
  await button.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Contested incidents" });
  await dialog.getByRole("button", { name: "Show as table" }).click();
  await expect(dialog.getByRole("figure", { name: "Most contested incidents" }).locator("tbody tr")).toHaveCount(Number.parseInt(said, 10));
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await atlas.open("rule=own");
  await expect(button).toHaveText(said);
});

test("facilities: each has a page of what it held as claimed, and every incident there; narrow, and by a link", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open("page=facilities");
  const list = page.getByRole("dialog", { name: "Facilities" });
  await expectAccessible(page);
  await list.getByRole("button", { name: /Aqtan/ }).press("Enter");
  expect(atlas.key("facility")).toBe("aqtan-prison");
  const held = page.getByRole("table", { name: "Numbers held, as claimed" });
  const claims = incidents.filter(({ facility }) => facility === "aqtan-prison").flatMap((incident) => incident.claims.filter(({ outcome }) => outcome === "held"));
  await expect(held.locator("tbody tr")).toHaveCount(claims.length);
  await expect(held.getByRole("link").first()).toHaveAttribute("href", /^https?:/);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), "nothing wider than the page").toBeLessThanOrEqual(0);
  await page.goBack();
  await expect(list).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  const there = incidents.filter(({ facility }) => facility === ghuwayran.facility);
  await atlas.open(`facility=${ghuwayran.facility}&governorate=IQ-DI&asof=${ghuwayran.start}`);
  const known = there.filter(({ start }) => start <= ghuwayran.start);
  const dialog = page.getByRole("dialog", { name: /Ghuwayran/ });
  await expect(dialog.getByRole("listitem")).toHaveCount(known.length);
  await expect(dialog.getByRole("listitem").first()).toContainText("left out by the filters that are on");
  await atlas.open(`incident=${ghuwayran.id}`);
  await atlas.details().getByRole("button", { name: "Numbers held, and every incident there" }).click();
  await expect(dialog.getByRole("listitem")).toHaveCount(there.length);
  await dialog.getByRole("button", { name: ghuwayran.title }).click();
  await expect(dialog).toHaveCount(0);
  await atlas.open("facility=no-such-place");
  await expect(page.getByRole("dialog")).toContainText("There is no facility “no-such-place” in this data set.");
});

test("numbers held are drawn as they are claimed: a mark a claim, none without a number; its table, its file and its image say the same", async ({ atlas, page }) => {
  const rajo = incidentOf("2023-02-06-rajo-prison-riot");
  await atlas.open("facility=rajo-prison&governorate=IQ-DI");
  const figure = atlas.figure(HELD);
  const values = figure.getByRole("toolbar", { name: `Values: ${HELD}` }).getByRole("button");
  await expect(values).toHaveText([new RegExp(rajo.title), /^Prison officials, to AFP: about 2,000, .*7 Feb 2023/, /^Prison officials, to AFP: about 1,300, .*only: isis suspects, part of c2, not counted: subgroup/]);
  await expect(figure).toContainText("nobody’s count is verified here, and they need not be of the same people");
  await expectAccessible(page);
  await figure.getByRole("button", { name: "Show as table" }).click();
  await expect(figure.getByRole("table", { name: HELD }).locator("tbody tr")).toHaveCount(2);
  await figure.getByRole("button", { name: "Show as table" }).click();
  const csv = page.waitForEvent("download");
  await figure.getByRole("button", { name: "Download" }).click();
  await page.getByRole("menuitem", { name: "CSV" }).click();
  const { about, rows } = readCsv(await readFile(await (await csv).path(), "utf8"));
  expect(about.get("Title")).toBe(`${HELD}: military police prison, Rajo`);
  expect(about.get("Address")).toMatch(/\?governorate=IQ-DI&facility=rajo-prison$/);
  expect(rows.map((row) => [row[0], row[4], row[6], row[7]])).toEqual([["Prison officials", "2000", "about", "2023-02-07"], ["Prison officials", "1300", "about", "2023-02-07"]]);
  await values.nth(1).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(atlas.details()).toContainText(rajo.title);
  await page.goBack();
  await expect(figure).toBeVisible();

  await atlas.open("facility=aqtan-prison");
  await expect(values).toHaveCount(2);
  await expect(figure).toContainText("No number given, and not drawn as 0: Shafaq News (19 January 2026).");
  await atlas.open("facility=aqtan-prison&asof=2026-01-20");
  await expect(page.getByRole("dialog")).toContainText("no number given");
  await expect(figure).toHaveCount(0);
  await atlas.open("facility=al-hol-camp");
  await expect(page.getByRole("dialog")).toContainText("No number held is stated");
  await expect(figure).toHaveCount(0);
});

test("the image of numbers held is made over the facility’s page, also by a link and with back; without a facility, what to do is said", async ({ atlas, page }) => {
  await atlas.open("facility=rajo-prison");
  const download = page.getByRole("dialog", { name: `Download: ${HELD}` });
  await atlas.figure(HELD).getByRole("button", { name: "Download" }).click();
  await page.getByRole("menuitem", { name: "More options…" }).click();
  await expect(download.getByRole("img")).toBeVisible();
  await expect(download.getByRole("textbox", { name: "Subtitle" })).toHaveValue(/^Every incident there, 6 February 2023; filters and the period are not applied\. Everything known to date\./);
  expect([atlas.key("figure"), atlas.key("facility")]).toEqual(["held-over-time", "rajo-prison"]);
  await page.goBack();
  await expect(download).toHaveCount(0);
  await expect(atlas.figure(HELD)).toBeVisible();

  await atlas.open("facility=rajo-prison&asof=2023-02-07&figure=held-over-time&image=800x600,1x,dark");
  await expect(download.getByRole("img")).toBeVisible();
  await expect(download.getByRole("textbox", { name: "Subtitle" })).toHaveValue(/As known on 7 February 2023/);
  const file = page.waitForEvent("download");
  await download.getByRole("button", { name: "Download SVG" }).click();
  const svg = await readFile(await (await file).path(), "utf8");
  expect(svg).toContain("military police prison, Rajo");
  const state = /<\w*:?state[^>]*>(.*?)<\/\w*:?state>/s.exec(svg)?.[1] ?? "";
  expect(state).toContain("Numbers of people held at one facility: 2 claims of 1 authority");
  expect(state).not.toContain("Rajo");
  await page.keyboard.press("Escape");
  await expect(download).toHaveCount(0);
  await expect(atlas.figure(HELD)).toBeVisible();

  await atlas.open("figure=held-over-time");
  await expect(page.getByRole("dialog", { name: "Download" })).toContainText("This figure is of one facility: open one first.");
});

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] }).withTags(standards).include(".dialog").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(" ")} ${failureSummary}`).join("; ")}`)).toEqual([]);
}
