import { expect, test } from "./atlasPage";
import { azim, ghuwayran, incidents } from "./records";

const wayIn = "Show the two attacks of 20–21 January 2022";

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
