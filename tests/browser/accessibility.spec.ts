import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test, type AtlasPage } from "./atlasPage";
import { ghuwayran } from "./records";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };

interface Scene {
  readonly query: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** One after the other on the same page. */
  readonly states: readonly State[];
}

interface State {
  readonly name: string;
  /** The part that differs from the states before it; the whole page where not given. */
  readonly within?: string;
  reach?(atlas: AtlasPage): Promise<void>;
  /** What is asked of this state besides. */
  check?(atlas: AtlasPage): Promise<void>;
}

const dark = ({ page }: AtlasPage) => page.emulateMedia({ colorScheme: "dark" });
const escape = ({ page }: AtlasPage) => page.keyboard.press("Escape");

const scenes: readonly Scene[] = [
  {
    query: "",
    states: [
      { name: "first page", check: expectFiguresNamed },
      { name: "first page, dark", reach: dark },
      { name: "menu open", within: ".menu-items", reach: (atlas) => atlas.figure("Reported killed by side").getByRole("button", { name: "Download" }).click(), check: escape },
      { name: "tables shown", within: ".charts", reach: showTables },
    ],
  },
  {
    query: "",
    states: [
      { name: "more options", within: "dialog", reach: openOptions, check: escape },
      { name: "About open", reach: (atlas) => atlas.page.getByRole("button", { name: "About", exact: true }).click() },
    ],
  },
  {
    query: "governorate=SY-HA&kind=prison-break&from=2022-01-01&to=2022-01-31&q=prison",
    states: [{ name: "filtered" }, { name: "filtered, dark", reach: dark }],
  },
  { query: "governorate=IQ-BA&kind=prison-break", states: [{ name: "empty" }] },
  {
    query: `incident=${ghuwayran.id}`,
    states: [{ name: "incident open", check: expectLandmarks }, { name: "incident open, dark", within: ".dock", reach: dark }],
  },
  { query: "governorate=XX&incident=no-such-incident", states: [{ name: "wrong link", within: ".main > .note, .details" }] },
  {
    query: "governorate=SY-HA", size: narrow,
    states: [
      { name: "narrow, charts" },
      ...(["Map", "Filters", "Incidents"] as const).map((tab): State => ({ name: `narrow, ${tab.toLowerCase()}`, reach: (atlas) => atlas.tab(tab) })),
    ],
  },
  { query: `incident=${ghuwayran.id}`, size: narrow, states: [{ name: "narrow, incident open", reach: (atlas) => atlas.tab("Incidents") }] },
  {
    query: "rule=own",
    states: [
      { name: "rules open", within: ".dialog", reach: openRules },
      { name: "narrow, rules open", within: ".dialog", reach: ({ page }) => page.setViewportSize(narrow) },
    ],
  },
  { query: `map=${ghuwayran.place.lat},${ghuwayran.place.lon},9`, states: [{ name: "places listed", within: ".map-overlays", reach: openPlace }] },
];

for (const { query, size = wide, states } of scenes) {
  test(`axe finds nothing, targets have room, headings are in order: ${states.map(({ name }) => name).join("; ")}`, async ({ atlas, page }) => {
    await page.setViewportSize(size);
    await openWhole(atlas, query);
    for (const { name, within, reach, check } of states) {
      await test.step(name, async () => {
        await reach?.(atlas);
        await expectAccessible(page, within);
        await check?.(atlas);
      });
    }
  });
}

async function expectAccessible(page: Page, within: string | undefined): Promise<void> {
  // In the page itself, of what it finds only the violations: the page has no frames, and passes are thousands.
  const audit = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] }).withTags(standards);
  const { violations } = await (within ? audit.include(within) : audit).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(" ")} ${failureSummary}`).join("; ")}`);
  expect(found).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await skippedLevels(page), "headings that skip a level").toEqual([]);
}

/** Each region, and each landmark, is there once. */
async function expectLandmarks({ page, region }: AtlasPage): Promise<void> {
  for (const name of ["Filters", "Map", "Timeline", "Charts", "Incidents", "Incident details"]) {
    const count = name === "Charts" ? await page.getByRole("region", { name, exact: true, includeHidden: true }).count() : await region(name).count();
    expect(count, name).toBe(1);
  }
  for (const landmark of ["banner", "main", "search"] as const) await expect(page.getByRole(landmark)).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
}

/** Every figure is named by its title and holds its two buttons. */
async function expectFiguresNamed({ page }: AtlasPage): Promise<void> {
  const figures = page.getByRole("figure");
  await expect(figures).toHaveCount(7);
  for (const figure of await figures.all()) {
    const name = await figure.getAttribute("aria-label");
    expect(name).toBeTruthy();
    await expect(figure.getByRole("button", { name: "Download" }), name ?? "").toHaveCount(1);
    await expect(figure.getByRole("button", { name: "Show as table" }), name ?? "").toHaveCount(1);
  }
}

async function openWhole(atlas: AtlasPage, query: string): Promise<void> {
  await atlas.open(query);
  await atlas.tab("Map");
  await expect(atlas.region("Map").locator("canvas").first()).toBeVisible();
  await atlas.tab("Charts");
  await expect(atlas.page.locator(".recharts-surface").first()).toBeAttached();
}

async function showTables(atlas: AtlasPage): Promise<void> {
  const buttons = atlas.page.getByRole("button", { name: "Show as table" });
  for (const button of await buttons.all()) await button.click();
}

async function openRules({ page }: AtlasPage): Promise<void> {
  await page.getByRole("button", { name: /^Rule: / }).click();
  await expect(page.getByRole("radio", { checked: true })).toBeVisible();
}

async function openOptions(atlas: AtlasPage): Promise<void> {
  await atlas.figure("Reported killed by side").getByRole("button", { name: "Download" }).click();
  await atlas.page.getByRole("menuitem", { name: "More options…" }).click();
  await expect(atlas.page.getByRole("dialog").getByRole("img", { name: /./ })).toBeVisible();
}

async function openPlace(atlas: AtlasPage): Promise<void> {
  await atlas.page.getByRole("toolbar", { name: "Places on the map" }).getByRole("button", { name: new RegExp(`^${ghuwayran.place.name["en"]?.replace(/[()]/g, "\\$&")}, exact`) }).press("Enter");
  await expect(atlas.page.getByRole("dialog")).toBeVisible();
}

/**
 * What is pressed and smaller than 24 × 24 pixels; a checkbox is as large as its label, a link in a text as its line. Parts of charts
 * have their equals, which are larger: checkboxes, typed days, the list, the table beside each chart.
 */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll("button, input, select, summary, [role=slider], a[href]")).flatMap((element) => {
      const target = element.matches("input[type=checkbox], input[type=radio]") ? (element.closest("label") ?? element) : element;
      if (element.matches("a[href]") || element.closest(".visually-hidden, .skip-button:not(:focus), .figure-targets") || !element.checkVisibility({ visibilityProperty: true })) return [];
      const { width, height } = target.getBoundingClientRect();
      return width >= 23.9 && height >= 23.9 ? [] : [`${element.tagName} ${element.getAttribute("aria-label") ?? target.textContent}: ${width} × ${height}`];
    }),
  );
}

test("the first step of the keyboard leads past the filters", async ({ atlas, page }) => {
  await openWhole(atlas, "");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("button", { name: "Skip past the filters" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(atlas.status()).toBeFocused();
});

/** Headings that stand more than one level below the one before; the first is the page's. */
async function skippedLevels(page: Page): Promise<readonly number[]> {
  const levels = await page.getByRole("heading").evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  return levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
}

for (const [name, size] of [["wide and low", { width: 1440, height: 640 }], ["200 % of a laptop", { width: 640, height: 400 }]] as const) {
  test(`what has the focus is never hidden by heads or bars: ${name}`, async ({ atlas, page }) => {
    await page.setViewportSize(size);
    await openWhole(atlas, `incident=${ghuwayran.id}`);
    const hidden = new Set<string>();
    for (let step = 0; step < 110; step += 1) {
      await page.keyboard.press("Tab");
      const covered = await page.evaluate(coveredFocus);
      if (covered) hidden.add(covered);
    }
    expect([...hidden]).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), "scrolls sideways by").toBe(0);
  });
}

test("with the system's colours: drawings keep their own ground, what is selected and focused keeps a line", async ({ atlas, page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await openWhole(atlas, `governorate=SY-HA&theme=light`);
  const look = (selector: string) => page.locator(selector).first().evaluate((element) => {
    const { backgroundColor, outlineStyle, color } = getComputedStyle(element);
    return { backgroundColor, outlineStyle, color };
  });
  for (const drawing of [".figure-drawing", ".map"]) expect(await look(drawing), drawing).toMatchObject({ backgroundColor: "rgb(253, 253, 251)", color: "rgb(21, 24, 28)" });
  expect(await look(".choice-on")).toMatchObject({ outlineStyle: "solid" });
  await page.keyboard.press("Tab");
  expect(["solid", "auto"]).toContain((await look(":focus")).outlineStyle);
});

/** The element with the focus, where no point of a grid over it is seen; null otherwise. The places on the map show theirs on the map. */
function coveredFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused.closest("[role=toolbar], .visually-hidden")) return null;
  const { x, y, width, height } = focused.getBoundingClientRect();
  const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
  const isSeen = steps.some((across) => steps.some((down) => {
    const top = document.elementFromPoint(x + width * across, y + height * down);
    return top !== null && (focused.contains(top) || top.closest("label")?.contains(focused) === true);
  }));
  return isSeen ? null : `${focused.tagName}.${focused.getAttribute("class") ?? ""} ${focused.getAttribute("aria-label") ?? focused.textContent?.slice(0, 40) ?? ""} at ${Math.round(x)}, ${Math.round(y)}, ${Math.round(width)} × ${Math.round(height)}`;
}
