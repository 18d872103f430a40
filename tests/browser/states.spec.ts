import { expect, test } from "./atlasPage";
import { azim, ghuwayran, incidents } from "./records";

const wayIn = "Show the two attacks of 20–21 January 2022";

// Nothing may move, also where nothing is kept of a visit before.
test.use({ hasOwnWindow: true });

test("a first visit leads to the two incidents of January 2022 in one click, and moves nothing", async ({ atlas, page }) => {
  await atlas.open();
  const button = page.getByRole("button", { name: wayIn });
  const map = await atlas.region("Map").boundingBox();
  await button.click();
  await atlas.showing(2);
  for (const { title } of [azim, ghuwayran]) await expect(atlas.incidents().getByRole("button", { name: title, exact: true })).toBeVisible();
  await expect(button).toHaveCount(0);
  await expect(atlas.status()).toBeFocused();
  await atlas.clearAll().click();
  await page.getByRole("note").getByRole("button", { name: "Dismiss" }).click();
  await expect(button).toHaveCount(0);
  expect(await atlas.region("Map").boundingBox()).toEqual(map);
  await page.reload();
  await atlas.showing(incidents.length);
  await expect(button, "what is dismissed is remembered").toHaveCount(0);
});

test("where nothing matches, the page says what is nearest, and which filter to take away", async ({ atlas, page }) => {
  await atlas.open("governorate=IQ-DI&from=2022-01-22&to=2022-01-28");
  await atlas.showing(0);
  const list = atlas.region("Incidents");
  await expect(list).toContainText(`Nearest in time: ${azim.title}, 21 Jan 2022 (1 day apart)`);
  const without = list.getByRole("button", { name: /^Without “Governorate: Diyala”: \d+ incidents$/ });
  const count = Number(/(\d+) incidents/.exec(await without.innerText())?.[1]);
  await without.click();
  await atlas.showing(count);
  await expect(atlas.status()).toBeFocused();
  await page.goBack();
  await list.getByRole("button", { name: azim.title }).click();
  await expect(atlas.details().getByRole("heading", { name: azim.title })).toBeVisible();
});

test.describe("without a data set", () => {
  test.use({ expectedNoise: [/ERR_FAILED|404/] });

  test("the page says what is wrong and what to do, in words for each cause, and tries again", async ({ atlas, page }) => {
    const address = /\/datasets\/atlas\.json$/;
    const alert = page.getByRole("alert");
    const causes: readonly (readonly [Parameters<typeof page.route>[1], RegExp])[] = [
      [(route) => route.abort(), /No answer from .*Check both, then try again/s],
      [(route) => route.fulfill({ status: 404, body: "" }), /is not there \(404.*copy the folder “datasets”/s],
      [(route) => route.fulfill({ contentType: "application/json", body: `{"format": "incident-atlas", "version": 9}` }), /found 9, allowed 1, the only version so far.*build it again/s],
      [(route) => route.fulfill({ contentType: "application/json", body: `{"format": "incident-atlas", "inci` }), /cut-off.*damaged, cut off/s],
    ];
    for (const [index, [answer, words]] of causes.entries()) {
      await page.unrouteAll();
      await page.route(address, answer);
      await (index === 0 ? page.goto("./") : alert.getByRole("button", { name: "Try again" }).click());
      await expect(alert).toContainText(words);
    }
    await page.unrouteAll();
    await alert.getByRole("button", { name: "Try again" }).click();
    await atlas.showing(incidents.length);
  });
});

test("while the data set is on its way, the page stands as it will: nothing moves when it comes", async ({ atlas, page }) => {
  let send = () => {};
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/\/datasets\/atlas\.json$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./");
  await expect(page.getByRole("status")).toHaveText("Loading incidents…");
  const boxes = () => page.evaluate(() => Array.from(document.querySelectorAll(".header, .filters, .map-region, .timeline, .charts, .incident-list"), (part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    return [part.className.split(" ").find((name) => !["panel", "filters-open"].includes(name)), x, y, width, height].join(" ");
  }));
  const before = await boxes();
  expect(before).toHaveLength(6);
  send();
  await atlas.showing(incidents.length);
  await expect(atlas.figure("Reported killed by side").locator("svg").first()).toBeVisible();
  expect(await boxes()).toEqual(before);
});
