import type { Locator } from "@playwright/test";
import { expect, test, type AtlasPage } from "./atlasPage";
import { listedFigures, showEveryChart } from "./figureKinds";
import { readTable, stated } from "./readTable";
import { ghuwayran, incidents, inGovernorates, overlapping } from "./records";
import { sumOver } from "./reckoning";

const chartTitles = listedFigures().filter(({ id }) => id !== "map" && id !== "timeline").map(({ title }) => title);
const targetsOf = (atlas: AtlasPage, figure: string) => atlas.figure(figure).getByRole("toolbar").getByRole("button");
const card = (atlas: AtlasPage) => atlas.page.locator(".pointer-card");

test("a press on a bar filters, marks it and leaves the others pale; a second press or Back undoes it", async ({ atlas, page }) => {
  await atlas.open();
  const hasakah = targetsOf(atlas, "Reported killed by governorate").filter({ hasText: /^Al-Hasakah/ });
  await hasakah.click();
  await atlas.showing(inGovernorates("SY-HA").length);
  await expect(hasakah).toHaveAttribute("aria-pressed", "true");
  await expect(atlas.governorate("Al-Hasakah")).toBeChecked();
  await expect(atlas.figure("Reported killed by governorate").locator("g[opacity]").first()).toBeAttached();
  await hasakah.click();
  await atlas.showing(incidents.length);
  const raids = targetsOf(atlas, "Incidents by kind").filter({ hasText: /^Raid,/ });
  await raids.click();
  await atlas.showing(incidents.filter(({ kind }) => kind === "raid").length);
  expect(atlas.key("kind")).toBe("raid");
  await page.goBack();
  await atlas.showing(incidents.length);
});

test("a press on a column takes its days as the period", async ({ atlas }) => {
  await atlas.open();
  const year = targetsOf(atlas, "Reported killed over time").filter({ hasText: /^1 Jan – 31 Dec 2022/ });
  await expect(year).toContainText(/\d+ \(\d+–\d+\+?\) reported killed, \d+ incidents/);
  await year.click();
  await atlas.showing(overlapping("2022-01-01", "2022-12-31").length);
  expect([atlas.key("from"), atlas.key("to")]).toEqual(["2022-01-01", "2022-12-31"]);
});

test("each chart is one stop of the Tab key; arrows walk it; Escape closes the card and nothing else", async ({ atlas, page }) => {
  await atlas.open(`incident=${ghuwayran.id}`);
  const sides = targetsOf(atlas, "Reported killed by side");
  await expect(sides.and(page.locator("[tabindex='0']"))).toHaveCount(1);
  await sides.first().focus();
  await expect(card(atlas)).toContainText(/^Militants\d+ \(\d+–\d+\+?\) reported killedstated in \d+ of 98 incidents/);
  await page.keyboard.press("ArrowDown");
  await expect(sides.nth(1)).toBeFocused();
  await expect(card(atlas)).toContainText("Security forces");
  await page.keyboard.press("Escape");
  await expect(card(atlas)).toHaveCount(0);
  await expect(sides.nth(1)).toBeFocused();
  await expect(atlas.details()).toBeVisible();
  await page.keyboard.press("End");
  await expect(sides.last()).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(atlas.details()).toHaveCount(0);
});

test("the reader chooses the charts, and the browser remembers; each new one agrees with the records", async ({ atlas, page }) => {
  await atlas.open();
  await expect(atlas.region("Charts").getByRole("figure")).toHaveCount(5);
  await page.getByRole("button", { name: "5 of 8 shown" }).click();
  for (const title of ["Most contested incidents", "Reported killed by year and governorate"]) await page.getByRole("checkbox", { name: title }).check();
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(page.getByRole("button", { name: "7 of 8 shown" })).toBeVisible();

  const kinds = await table(atlas, "Incidents by kind");
  expect(kinds.reduce((sum, row) => sum + (stated(row["Incidents"]) ?? 0), 0)).toBe(incidents.length);
  expect(stated(kinds.find((row) => row["Kind"] === "Raid")?.["Incidents"])).toBe(incidents.filter(({ kind }) => kind === "raid").length);

  const years = await table(atlas, "Reported killed by year and governorate");
  const hasakah = inGovernorates("SY-HA").filter(({ start }) => start.startsWith("2022"));
  const row = years.find((candidate) => candidate["Governorate"] === "Al-Hasakah" && candidate["Year"] === "2022") ?? {};
  const { figure, stating, notStated } = sumOver(hasakah);
  expect([row["Lowest"], row["Best"], row["Highest"], row["Incidents"]].map(stated)).toEqual([figure?.low, figure?.best, figure?.high, stating + notStated]);

  const contested = await table(atlas, "Most contested incidents");
  const spreads = contested.map((of) => stated(of["Spread"]) ?? -1);
  expect(spreads).toEqual(spreads.toSorted((a, b) => b - a));
  for (const of of contested) {
    const incident = incidents.filter(({ title }) => title === of["Incident"]);
    const own = sumOver(incident).figure;
    expect([stated(of["Lowest"]), stated(of["Highest"])], of["Incident"]).toEqual([own?.low, own?.high]);
  }
  await atlas.figure("Most contested incidents").getByRole("button", { name: "Show as table" }).click();
  await targetsOf(atlas, "Most contested incidents").first().click();
  await expect(atlas.details()).toContainText(String(contested[0]?.["Incident"]));
});

for (const [width, height] of [[1440, 900], [390, 844]] as const) {
  test(`${width}×${height}: no text of a chart meets another, and cards stay in the window`, async ({ atlas, page }) => {
    await showEveryChart(page);
    await page.setViewportSize({ width, height });
    for (const query of ["", "governorate=SY-HA,IQ-DI&from=2022-01-01&to=2022-01-31", "q=unheard-of"]) {
      await atlas.open(query);
      if (width < 768) await page.getByRole("button", { name: "Charts", exact: true }).or(page.getByRole("tab", { name: "Charts" })).first().click();
      for (const title of chartTitles) {
        await expect(atlas.figure(title).locator("svg text").first()).toBeAttached();
        expect(await meetings(atlas.figure(title)), `${title}, ${query}`).toEqual([]);
        const targets = targetsOf(atlas, title);
        for (const target of [targets.first(), targets.last()]) {
          if ((await target.count()) === 0) continue;
          await target.focus();
          const box = await card(atlas).boundingBox();
          expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height, `${title}: ${JSON.stringify(box)}`).toBe(true);
        }
      }
    }
  });
}

async function table(atlas: AtlasPage, title: string) {
  await atlas.showAsTable(title);
  return readTable(atlas.figure(title).getByRole("table"));
}

/** Pairs of drawn texts that overlap by more than a hair, and texts that leave the drawing. */
function meetings(figure: Locator): Promise<string[]> {
  return figure.evaluate((element) => {
    const frame = element.querySelector(".figure-drawing")?.getBoundingClientRect();
    const texts = Array.from(element.querySelectorAll(".figure-drawing svg text"), (text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ text }) => text !== "");
    const outside = texts.filter(({ box }) => frame && (box.left < frame.left - 6 || box.right > frame.right + 2)).map(({ text }) => `${text} outside`);
    const pairs = texts.flatMap((a, index) => texts.slice(index + 1).flatMap((b) => {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      // Boxes of lines are higher than letters.
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      return across > 0.5 && down > 5 ? [`${a.text} × ${b.text} by ${across.toFixed(1)}, ${down.toFixed(1)}`] : [];
    }));
    return [...outside, ...pairs];
  });
}
