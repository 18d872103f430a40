import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, test, type AtlasPage } from "./atlasPage";
import { readCsv } from "./csvFile";
import { readTable } from "./readTable";
import { ghuwayran, nameOf } from "./records";

const TOLL = "Running toll by authority";
const BALANCE = "Balance of detainees";
const rajo = "2023-02-06-rajo-prison-riot";

test("the ledger holds each claim of the prison break once, with its count, its page and why it does not count; a count leads to its row", async ({ atlas, page }) => {
  await atlas.open(`incident=${ghuwayran.id}`);
  const details = atlas.details();
  await details.getByRole("button", { name: "Ledger", exact: true }).click();
  const shown = await page.evaluate(() => Array.from(document.querySelectorAll(".ledger-claim"), (claim) => ({
    id: claim.id, text: claim.textContent, page: claim.querySelector("a")?.href, isCounted: claim.classList.contains("ledger-used"), cell: claim.closest("td")?.textContent ?? "",
  })));
  expect(shown.map(({ id }) => id).toSorted()).toEqual(ghuwayran.claims.map(({ id }) => `details-claim-${id}`).toSorted());
  for (const { id, count, source, notCounted } of ghuwayran.claims) {
    const claim = shown.find((one) => one.id === `details-claim-${id}`);
    expect(claim?.text, id).toContain(count === null ? "no number given" : count.toLocaleString("en"));
    expect(claim?.page, id).toBe(ghuwayran.sources.find((one) => one.id === source)?.url);
    if (notCounted === null) continue;
    expect(claim?.isCounted, id).toBe(false);
    expect(claim?.cell, id).toContain(`not counted: ${notCounted}`);
  }
  await details.getByRole("button", { name: "Download" }).last().click();
  const csv = readCsv(await saved(page, () => page.getByRole("menuitem", { name: "CSV" }).click()));
  const killed = ghuwayran.claims.filter(({ outcome }) => outcome === "killed");
  expect(new Set(csv.rows.map(([id]) => id))).toEqual(new Set(killed.map(({ id }) => id)));
  expect(csv.rows).toHaveLength(killed.length);
  for (const row of csv.rows) {
    const claim = killed.find(({ id }) => id === row[0]);
    expect(row.at(-1)).toBe(ghuwayran.sources.find(({ id }) => id === claim?.source)?.url);
    if (claim?.notCounted) expect(row).toContain(`not counted: ${claim.notCounted}`);
  }
  const matter = details.getByRole("table", { name: "Ledger, Militants: killed" });
  await expect(matter.getByRole("columnheader").nth(1)).toHaveText(nameOf("authorities", "sohr"));
  await expect(matter.getByRole("cell").filter({ hasText: "374" }).first()).toContainText("not in agreement");
  await expect(details).toContainText("Not in agreement: Reuters says at least 200, Syrian Observatory for Human Rights says 346, Syrian Democratic Forces says 374");

  await page.setViewportSize({ width: 390, height: 844 });
  expect(await details.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), "nothing is wider than the page").toBe(0);
  expect((await new AxeBuilder({ page }).include(".details").analyze()).violations).toEqual([]);
  await matter.getByRole("button", { name: "374" }).first().click();
  await expect(details.getByRole("table", { name: "Claims", exact: true })).toBeVisible();
  await expect(page.locator("#details-claim-c53")).toBeFocused();
});

test("the running toll is the records’: 89 to 373 within nine days; what it says of a point is a claim, and the claim a page", async ({ atlas, page }) => {
  await atlas.open(`incident=${ghuwayran.id}`);
  const { about, rows } = readCsv(await downloaded(atlas.figure(TOLL), "CSV"));
  expect(about.get("Title")).toBe(`${TOLL}: ${ghuwayran.title}`);
  const points = rows.map(([side = "", authority = "", day = "", , best = "", , , , , claims = "", pages = ""]) => ({ side, authority, day, best: Number(best), claims: claims.split(" "), pages: pages.split(" ") }));
  const story = points.filter(({ side, authority }) => side === "All sides together" && authority === nameOf("authorities", "sohr"));
  expect(story.map(({ day, best }) => [day.slice(5), best])).toEqual([["01-21", 31], ["01-22", 89], ["01-23", 123], ["01-26", 181], ["01-29", 332], ["01-30", 373], ["02-28", 507]]);
  for (const { authority, day, best, claims, pages } of points) {
    const made = claims.map((id) => ghuwayran.claims.find((claim) => claim.id === id));
    expect(made.reduce((sum, claim) => sum + (claim?.count ?? Number.NaN), 0), claims.join(" ")).toBe(best);
    for (const claim of made) {
      expect([nameOf("authorities", claim?.authority ?? ""), claim?.outcome, claim?.notCounted]).toEqual([authority, "killed", null]);
      expect((claim?.reported ?? "9999") <= day, `${claim?.id} is not later than ${day}`).toBe(true);
      expect(pages).toContain(ghuwayran.sources.find(({ id }) => id === claim?.source)?.url);
    }
  }
  const drawn = new Set(points.flatMap(({ claims }) => claims));
  const daily = ghuwayran.claims.filter(({ outcome, notCounted, count, reported, reportedPrecision, party }) =>
    outcome === "killed" && notCounted === null && count !== null && reported !== null && reportedPrecision === "day" && party !== "all");
  for (const { authority, party, reported } of daily) {
    const ofTheDay = daily.filter((claim) => claim.authority === authority && claim.party === party && claim.reported === reported);
    const most = Math.max(...ofTheDay.map(({ count }) => count ?? 0));
    expect(ofTheDay.some(({ id, count }) => count === most && drawn.has(id)), `the highest of ${authority}, ${party}, ${reported} is a point`).toBe(true);
  }

  const values = atlas.figure(TOLL).getByRole("toolbar").getByRole("button");
  await expect(values).toHaveCount(points.length);
  await values.filter({ hasText: "Syrian Democratic Forces: 374" }).press("Enter");
  await expect(page.locator("#details-claim-c53")).toBeFocused();
  await atlas.figure(TOLL).getByRole("combobox", { name: "Outcome" }).selectOption("Surrendered");
  expect(atlas.key("toll")).toBe("surrendered");
  await expect(values).toHaveCount(2);

  await page.goto(`./?incident=${ghuwayran.id}&asof=2022-01-23`);
  await expect(values.filter({ hasText: "All sides together" })).toHaveCount(3);
});

test("the balance says what cannot be worked out, and works out what can; figures of an incident are made while one is open", async ({ atlas, page }) => {
  await atlas.open(`incident=${ghuwayran.id}`);
  await expect(atlas.figure(BALANCE)).toContainText("Nobody states how many were held, so how many are unaccounted for cannot be worked out.");
  await atlas.showAsTable(BALANCE);
  const balance = await readTable(atlas.figure(BALANCE).getByRole("table"));
  expect(balance.map((row) => [row["Detainees"], row["Lowest"], row["Highest"]])).toEqual(expect.arrayContaining([["Held", "not stated", "not stated"], ["Escaped", "0", "800"], ["Unaccounted", "not stated", "not stated"]]));
  await page.goto(`./?incident=${rajo}&figure=detainee-balance&image=1x`);
  const dialog = page.getByRole("dialog", { name: `Download: ${BALANCE}` });
  await expect(dialog.getByRole("img")).toBeVisible();
  const csv = readCsv(await saved(page, () => dialog.getByRole("button", { name: "Download CSV" }).click()));
  expect(csv.rows.filter(([outcome]) => outcome === "Held" || outcome === "Escaped" || outcome === "Unaccounted").map((row) => row.slice(0, 4))).toEqual([
    ["Held", "2000", "2000", "2000"], ["Escaped", "20", "20", "20"], ["Unaccounted", "1980", "1980", "1980"],
  ]);
  await expectOffered(atlas, true);
  await page.goto("./?figure=running-toll");
  await expect(page.getByRole("dialog", { name: "Download" })).toContainText("This figure is of one incident: open one first.");
  await expectOffered(atlas, false);
});

/** Whether the list of all figures offers those of the open incident. */
async function expectOffered({ page }: AtlasPage, isOffered: boolean): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("banner").getByRole("button", { name: "Download" }).click();
  const rows = page.getByRole("dialog", { name: "Download" }).getByRole("rowheader");
  await expect(rows.filter({ hasText: "Reported killed by side" })).toHaveCount(1);
  await expect(rows.filter({ hasText: TOLL })).toHaveCount(isOffered ? 1 : 0);
}

async function downloaded(figure: Locator, format: string): Promise<string> {
  await figure.getByRole("button", { name: "Download" }).click();
  return saved(figure.page(), () => figure.page().getByRole("menuitem", { name: format }).click());
}

async function saved(page: Page, act: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent("download");
  await act();
  return readFile(await (await download).path(), "utf8");
}
