import type { Page } from "@playwright/test";
import { expect, test, type AtlasPage } from "./atlasPage";
import { ghuwayran } from "./records";

const sizes = [[1440, 900], [1024, 768], [768, 1024], [390, 844], [320, 640]] as const;

// Nothing may move, also where nothing is kept of a visit before.
test.use({ hasOwnWindow: true });

for (const [state, query] of [["no incident open", ""], ["an incident open", `incident=${ghuwayran.id}`]] as const) {
  test(`${state}: nothing is cut, pushed out or laid over another, at any width, by day or night`, async ({ atlas, page }) => {
    await atlas.open(query);
    for (const [width, height] of sizes) await test.step(`${width}×${height}`, () => expectInPlace(atlas, page, width, height));
  });
}

async function expectInPlace(atlas: AtlasPage, page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await atlas.tab("Map");
    await expect(atlas.region("Map").locator("canvas").first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const map = await atlas.region("Map").boundingBox();
    expect(map?.height).toBeGreaterThanOrEqual(300);
    expect(map?.width).toBeGreaterThanOrEqual(Math.min(width, 400) - 2);
    for (const tab of width < 900 ? (["Map", "Incidents", "Charts", "Filters"] as const) : (["Map"] as const)) {
      await atlas.tab(tab);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${tab} scrolls sideways by`).toBe(0);
      expect(await cutTexts(page), `texts of ${tab} that are cut`).toEqual([]);
      expect(await overlaps(page), `regions of ${tab} over each other`).toEqual([]);
    }
  }
}

test("nothing jumps once it is shown", async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ("value" in entry && "hadRecentInput" in entry && !entry.hadRecentInput) shifts.push(Number(entry.value));
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const query of ["", `governorate=SY-HA&incident=${ghuwayran.id}`]) {
    await atlas.open(query);
    await expect(atlas.region("Map").locator("canvas").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    const shifts = await page.evaluate(() => ("shifts" in window && Array.isArray(window.shifts) ? window.shifts.map(Number) : []));
    expect(shifts.reduce((sum, shift) => sum + shift, 0), query).toBeLessThanOrEqual(0.02);
  }
});

/** Texts wider or higher than the box that cuts them; what scrolls, or is for screen readers, is not cut. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll("#page *")).flatMap((element) => {
      if (!(element instanceof HTMLElement) || element.closest(".visually-hidden, .skip-button:not(:focus), .button-words, .strip-stating, [aria-hidden=true]") || !element.checkVisibility()) return [];
      const hasText = Array.from(element.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (!hasText) return [];
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === "inline") return [];
      const scrolls = [overflowX, overflowY].some((overflow) => ["auto", "scroll"].includes(overflow));
      const [across, down] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
      return !scrolls && (across > 1 || (overflowY === "hidden" && down > 1)) ? [`${element.className} “${element.innerText.slice(0, 50)}” by ${across}, ${down}`] : [];
    }),
  );
}

/** Pairs of regions that share more than a pixel. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const regions = Array.from(document.querySelectorAll("section[aria-label]"), (region) => {
      const box = region.getBoundingClientRect();
      const clip = region.closest(".dock, .filters")?.getBoundingClientRect();
      const [top, bottom] = clip ? [Math.max(box.top, clip.top), Math.min(box.bottom, clip.bottom)] : [box.top, box.bottom];
      return { name: region.getAttribute("aria-label"), left: box.left, right: box.right, top, bottom, region };
    });
    return regions.flatMap((a, index) =>
      regions.slice(index + 1).flatMap((b) => {
        if (a.region.contains(b.region) || b.region.contains(a.region)) return [];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return across > 1 && down > 1 ? [`${a.name} and ${b.name} by ${across} × ${down}`] : [];
      }),
    );
  });
}
