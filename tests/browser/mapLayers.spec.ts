import { expect, test } from "./atlasPage";
import { mapOf } from "./mapOf";
import { azim, ghuwayran, incidents } from "./records";

const layerButton = "Map layers";

test("governorates are shaded, by incidents or by reported killed, with the steps in the legend", async ({ atlas, page }) => {
  await atlas.open();
  const layers = page.getByRole("group", { name: layerButton });
  await expect(page.locator("canvas[data-layer=shading]")).toHaveCount(0);
  await layers.getByRole("button", { name: "Governorates shaded" }).click();
  expect(atlas.key("layers")).toBe("incidents,shading");
  const canvas = page.locator("canvas[data-layer=shading]");
  const picture = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
  await expect(canvas).toBeAttached();
  const byIncidents = await picture();
  await layers.getByLabel("Shades by").selectOption("Reported killed");
  expect(atlas.key("shade")).toBe("killed");
  await expect.poll(picture).not.toBe(byIncidents);
  await page.goBack();
  await page.goBack();
  await expect(page.locator("canvas[data-layer=shading]")).toHaveCount(0);
  await expect(layers.getByRole("button", { name: "Governorates shaded" })).toHaveAttribute("aria-pressed", "false");
});

test("the incidents' layer can be left out; what is no layer is said to be ignored", async ({ atlas, page }) => {
  await atlas.open("layers=nonsense");
  await expect(page.getByRole("note").filter({ hasText: "layers=nonsense" })).toBeVisible();
  await expect(page.locator("canvas[data-layer=incidents]")).toBeAttached();
  await atlas.open("layers=none");
  await expect(page.locator("canvas[data-layer=ground]")).toBeAttached();
  await expect(page.locator("canvas[data-layer=incidents]")).toHaveCount(0);
  await page.getByRole("group", { name: layerButton }).getByRole("button", { name: "Incidents", exact: true }).click();
  await expect(page.locator("canvas[data-layer=incidents]")).toBeAttached();
  expect(atlas.key("layers")).toBeNull();
});

test("facilities are reached by keyboard, and list their incidents", async ({ atlas, page }) => {
  await atlas.open(`layers=incidents,facilities`);
  const there = incidents.filter(({ facility }) => facility === ghuwayran.facility);
  const button = page.getByRole("toolbar", { name: "Facilities on the map" }).getByRole("button", { name: /Ghuwayran/ });
  await button.press("Enter");
  const card = page.getByRole("dialog", { name: /^Incidents at .*Ghuwayran/ });
  await expect(card.getByRole("listitem")).toHaveCount(there.length);
  await expect(card).toContainText("Prison, exact place");
  await expect(card).toContainText("Held by");
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await button.press("Enter");
  await card.getByRole("button", { name: ghuwayran.title }).click();
  expect(atlas.key("incident")).toBe(ghuwayran.id);
});

test("symbols tell kinds by shape instead of sides by colour", async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole("group", { name: layerButton }).getByLabel("Symbols by").selectOption("Kind of incident");
  expect(atlas.key("symbols")).toBe("kind");
  await expect.poll(async () => [...(await mapOf(page).colours("incidents"))].includes("101,27,60")).toBe(false);
  await expect(atlas.region("Map").getByText(/Bombings.*Several kinds/)).toBeAttached();
});

test("the image holds what the map shows: shades, facilities, and the governorates that are chosen", async ({ atlas, page }) => {
  const image = async (query: string) => {
    await atlas.open(query);
    await atlas.figure("Incidents on the map").getByRole("button", { name: "Download" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: /^SVG/ }).click()]);
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString("utf8");
  };
  const plain = await image("");
  expect(plain).not.toContain("200 or more");
  const shaded = await image("layers=incidents,shading,facilities&shade=killed");
  for (const words of ["Governorate: reported killed; 2 elsewhere", "200 or more", "No number given", "Barracks"]) expect(shaded).toContain(words);
  expect(shaded.toLowerCase()).toContain("#785a2c");
  const chosen = await image("governorate=IQ-DI,SY-HA");
  const outlines = (svg: string) => svg.split('stroke-width="2"').length;
  expect(outlines(chosen)).toBeGreaterThan(outlines(plain));
});

test("fits the incidents shown, and says how many lie outside", async ({ atlas, page }) => {
  await atlas.open("governorate=IQ-DI,SY-HA&from=2022-01-20&to=2022-01-21&map=30.500,47.500,8");
  await page.getByRole("button", { name: /places are outside the map$/ }).click();
  await expect(page.getByRole("button", { name: /outside the map$/ })).toHaveCount(0);
  const places = page.getByRole("toolbar", { name: "Places on the map" });
  await expect(places.getByRole("button", { name: /Ghuwayran/ })).toBeAttached();
  await expect(places.getByRole("button", { name: new RegExp(azim.place.name["en"] ?? "") })).toBeAttached();
  await page.getByRole("button", { name: "Fit Syria and Iraq" }).click();
  expect(atlas.key("map")).toBeNull();
  await page.getByRole("button", { name: "Fit the incidents shown" }).click();
  await expect.poll(() => atlas.key("map")).not.toBeNull();
  await page.keyboard.press("m");
  await expect(mapOf(page).area).toBeFocused();
});
