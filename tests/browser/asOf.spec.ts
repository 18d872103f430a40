import { AxeBuilder } from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import { expect, test } from "./atlasPage";
import { azim, ghuwayran, incidents, nameOf, type RecordedIncident } from "./records";

const DAY = "2022-01-23";
const january = "from=2022-01-20&to=2022-01-23&governorate=SY-HA,IQ-DI&kind=prison-break,barracks-attack";

/** Days on which something was claimed, an estimated month by its last day. */
function reportDays(...of: readonly RecordedIncident[]): readonly string[] {
  const days = of.flatMap(({ claims }) => claims.flatMap(({ reported, reportedPrecision }) => (reported === null || reportedPrecision === "month" ? [] : [reported])));
  return [...new Set(days)].toSorted();
}

/** Pages of a later day, and those of their publishers of which there is no earlier page. */
function later({ sources }: RecordedIncident) {
  const isLater = ({ date }: RecordedIncident["sources"][number]) => date !== null && date > DAY;
  const before = new Set(sources.filter((source) => !isLater(source)).map(({ publisher }) => publisher));
  const pages = sources.filter(isLater);
  return { pages, publishers: pages.flatMap(({ publisher }) => (before.has(publisher) ? [] : [nameOf("publishers", publisher)])) };
}

test("as of 23 January 2022 there is what PEREGRAF and others had said, and nothing of what came later", async ({ atlas, page }) => {
  for (const [incident, figures] of [[ghuwayran, ["17", "70", "89"]], [azim, ["11"]]] as const) {
    await atlas.open(`asof=${DAY}&incident=${incident.id}`);
    await atlas.showing(incidents.filter(({ start }) => start <= DAY).length);
    const details = atlas.details();
    const claims = details.getByRole("table", { name: "Claims" });
    await details.getByRole("button", { name: "By source" }).click();
    const shown = incident.claims.filter(({ reported }) => reported === null || reported <= DAY);
    await expect(claims.getByRole("row").filter({ has: page.getByRole("cell") })).toHaveCount(shown.length);
    const peregraf = claims.locator("tbody").filter({ hasText: "PEREGRAF" });
    for (const figure of figures) await expect(peregraf.locator(".claim-count", { hasText: new RegExp(`\\b${figure}$`) }).first()).toBeVisible();
    const [text, html, said] = [await page.locator("body").innerText(), await page.content(), await details.innerText()];
    const { pages, publishers } = later(incident);
    expect(pages.length).toBeGreaterThan(0);
    for (const { url } of pages) expect(html).not.toContain(url);
    for (const words of [incident.summary, incident.note ?? "?", "20–30 Jan", ...publishers]) expect(text).not.toContain(words);
    expect(said).not.toMatch(/\b(2[4-9]|3[01]) Jan(uary)? 2022|\bFeb(ruary)? 2022/);
    await expect(details).toContainText("the summary");
    await expect(details).toContainText(/\d+ later claims?/);
  }
  await expect(page.getByRole("button", { name: "As known on 23 Jan 2022" })).toBeVisible();
  // An incident of a later day is not there at all.
  const after = incidents.find(({ start }) => start > "2023-01-01");
  await atlas.open(`asof=${DAY}&incident=${after?.id}`);
  await expect(atlas.details()).toContainText("nothing of it was known");
  await expect(page.locator("body")).not.toContainText(after?.title ?? "?");
});

test("the day is moved by key, a step of the history each; played it reaches the end, in one step", async ({ atlas, page }) => {
  const days = reportDays(ghuwayran, azim);
  const start = days[days.indexOf(DAY)] ?? "?";
  await atlas.open(january);
  await atlas.showing(2);
  await page.getByRole("button", { name: "As known: today" }).click();
  const bar = page.getByRole("group", { name: "As-of day" });
  const slider = bar.getByRole("slider", { name: "Day with a report" });
  await expect(slider).toHaveAttribute("aria-valuetext", "Everything known");
  await bar.getByLabel("As known on").fill(start);
  await expect.poll(() => atlas.key("asof")).toBe(start);
  await expect(page.locator(".strip-killed")).toContainText("133");
  await slider.focus();
  for (const day of days.slice(days.indexOf(start) + 1, days.indexOf(start) + 3)) {
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => atlas.key("asof")).toBe(day);
  }
  await page.goBack();
  expect(atlas.key("asof")).toBe(days[days.indexOf(start) + 1]);
  await bar.getByRole("button", { name: "Previous day with a report" }).click();
  await expect.poll(() => atlas.key("asof")).toBe(start);
  const fourthLast = days.at(-4) ?? "?";
  await bar.getByLabel("As known on").fill(fourthLast);
  await expect.poll(() => atlas.key("asof")).toBe(fourthLast);
  const steps = () => page.evaluate(() => window.history.length);
  const before = await steps();
  await bar.getByRole("button", { name: "Play" }).click();
  await expect(bar.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect.poll(() => atlas.key("asof")).toBe(days.at(-1));
  await expect(bar.getByRole("button", { name: "Play" })).toBeVisible();
  await expect(bar.getByRole("button", { name: "Next day with a report" })).toBeDisabled();
  expect(await steps()).toBe(before + 1);
  await page.goBack();
  expect(atlas.key("asof")).toBe(fourthLast);
  await page.getByRole("button", { name: "Show everything known" }).click();
  await expect.poll(() => atlas.key("asof")).toBeNull();
});

test("the bar has room at 390 pixels, without what axe finds; a file says its day and holds nothing later", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open(`${january}&asof=${DAY}`);
  await page.getByRole("button", { name: "As known on 23 Jan 2022" }).click();
  const bar = page.getByRole("group", { name: "As-of day" });
  await expect(bar).toContainText("by then");
  for (const control of [bar.getByRole("slider"), bar.getByRole("button", { name: "Play" }), bar.getByRole("button", { name: "Everything known" })]) {
    const box = await control.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390 && box.height >= 24, JSON.stringify(box)).toBe(true);
  }
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(".strip").analyze();
  expect(violations).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await atlas.region("Incidents").getByRole("button", { name: "Download" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: /^CSV/ }).first().click()]);
  const file = await readFile(await download.path(), "utf8");
  expect(file).toContain("As known on 23 January 2022");
  for (const { url } of [ghuwayran, azim].flatMap((incident) => later(incident).pages)) expect(file).not.toContain(url);
  for (const words of [ghuwayran.summary, "2022-01-30", "2022-01-31"]) expect(file).not.toContain(words);
});
