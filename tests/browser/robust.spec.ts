import { expect, test } from "./atlasPage";
import { serveCopy, type FolderServer } from "./folderServer";
import { ghuwayran, inGovernorates } from "./records";

test.describe("a browser that refuses", () => {
  test("storage, databases and workers: everything is there all the same", async ({ atlas, page }) => {
    await page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException(`${name} is refused`, "SecurityError");
          },
        });
      }
      Object.defineProperty(window, "Worker", { value: undefined });
    });
    await atlas.open();
    await atlas.governorate("Al-Hasakah").check();
    await atlas.showing(inGovernorates("SY-HA").length);
    await atlas.openIncident(ghuwayran.title);
    await page.getByRole("button", { name: "Dark theme" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });

  test("to be of one size: no loop of measuring and drawing", async ({ atlas, page }) => {
    await atlas.open(`incident=${ghuwayran.id}`);
    for (const [width, height] of [[1440, 900], [800, 600], [390, 844], [1279, 639], [1280, 640], [2200, 1200]] as const) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    }
    await expect(atlas.status()).toBeVisible();
  });

});

test.describe("a network that goes away", () => {
  // The browser asks for the page's icon again by itself.
  test.use({ hasOwnWindow: true, expectedNoise: [/ERR_INTERNET_DISCONNECTED .*icon\.svg$/] });

  test("leaves the page as it is: filters, details and downloads", async ({ atlas, page, context }) => {
    await atlas.open();
    await expect(atlas.figure("Reported killed by side").locator("svg").first()).toBeVisible();
    await expect(atlas.region("Map").locator("canvas").first()).toBeVisible();
    await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => /\/relief-[\w-]+\.jpg$/.test(name)));
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    await atlas.governorate("Al-Hasakah").check();
    await atlas.showing(inGovernorates("SY-HA").length);
    await atlas.openIncident(ghuwayran.title);
    await page.getByRole("button", { name: "Close details" }).click();
    for (const [figure, format] of [["Reported killed by side", "CSV"], ["Reported killed by side", "SVG"], ["Reported killed by side", "PNG"], ["Incidents on the map", "PNG"]] as const) {
      await atlas.figure(figure).getByRole("button", { name: "Download" }).click();
      const saved = page.waitForEvent("download");
      await page.getByRole("menuitem", { name: new RegExp(`^${format}`) }).click();
      expect((await saved).suggestedFilename()).toContain(`.${format.toLowerCase()}`);
    }
  });
});

test.describe("without scripts", () => {
  test.use({ hasOwnWindow: true, javaScriptEnabled: false });
  test("the page says what it needs", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("noscript")).toBeVisible();
    expect(await page.locator("noscript").innerText()).toContain("Incident Atlas needs JavaScript.");
  });
});

test.describe("in a folder of another server", () => {
  let server: FolderServer;
  test.beforeAll(async () => {
    server = await serveCopy("any/folder deep");
  });
  test.afterAll(() => server.close());

  test("works by relative addresses alone", async ({ atlas, page }) => {
    await page.goto(`${server.address}?governorate=SY-HA`);
    await atlas.showing(inGovernorates("SY-HA").length);
    await expect(atlas.region("Map").locator("canvas").first()).toBeVisible();
    await atlas.clearAll().click();
    expect(page.url()).toBe(new URL(server.address).href);
    await page.getByRole("button", { name: "About", exact: true }).click();
    await page.getByRole("link", { name: /Licences of the libraries/ }).click();
    await expect(page.getByText("OFL-1.1").first()).toBeVisible();
  });
});

const scriptScheme = ["java", "script:"].join("");

const hostileQueries: Readonly<Record<string, string>> = {
  "markup as words": `q=${encodeURIComponent("<img src=x onerror=document.title='owned'>")}`,
  "a script as an incident": `incident=${encodeURIComponent(`${scriptScheme}document.title='owned'`)}`,
  "markup as a data set": `dataset=${encodeURIComponent("<script>document.title='owned'</script>")}`,
  "prototype keys": "__proto__=1&constructor=2&governorate=__proto__&kind=constructor&q=__proto__",
  "ten thousand letters": `q=${"a".repeat(10_000)}`,
  "half a character": "q=%ED%A0%80&governorate=%ED%B0%80",
  "no character": "q=%00&party=%00",
  "no escape": "q=%zz&kind=%zz&from=%",
  "a thousand values": `party=${Array.from({ length: 1000 }, (_, index) => `p${index}`).join(",")}`,
  "marks of our own": "q={count}{shown}&incident={id}",
};

for (const [name, query] of Object.entries(hostileQueries)) {
  test(`an address with ${name} does nothing`, async ({ atlas, page }) => {
    await atlas.open(query);
    await expect(atlas.region("Incidents")).toBeVisible();
    await expect(page).toHaveTitle("Incident Atlas");
    expect(await page.evaluate(() => document.querySelectorAll("img[src=x], script:not([src])").length)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  });
}
