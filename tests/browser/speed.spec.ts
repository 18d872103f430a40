import { expect, test } from "./atlasPage";
import { inGovernorates } from "./records";

test("the page is there soon, and answers at once", async ({ atlas, page }, { annotations }) => {
  await atlas.open();
  await expect(atlas.figure("Reported killed by side").locator("svg").first()).toBeVisible();
  await expect(atlas.region("Map").locator("canvas").first()).toBeVisible();
  const usable = await page.evaluate(() => performance.now());
  const painted = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity);

  const answered = await page.evaluate(async (text) => {
    const status = document.querySelector("[role=status]");
    const box = Array.from(document.querySelectorAll("label")).find((label) => label.textContent?.startsWith("Al-Hasakah"))?.querySelector("input");
    const begun = performance.now();
    const changed = new Promise<number>((resolve) => {
      new MutationObserver(() => {
        if (status?.textContent === text) resolve(performance.now() - begun);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    box?.click();
    return changed;
  }, `Showing ${inGovernorates("SY-HA").length} of 98 incidents`);

  for (const [what, milliseconds] of Object.entries({ "first contentful paint": painted, usable, "a filter’s answer": answered })) {
    annotations.push({ type: what, description: `${Math.round(milliseconds)} ms` });
  }
  expect(painted, "first contentful paint").toBeLessThanOrEqual(1000);
  expect(usable, "usable").toBeLessThanOrEqual(3000);
  expect(answered, "a filter’s answer").toBeLessThanOrEqual(300);
});
