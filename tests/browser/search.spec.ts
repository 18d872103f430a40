import { expect, test } from "./atlasPage";
import { ghuwayran, incidents, inGovernorates, involving, type RecordedIncident } from "./records";

test("is reached by /, says so, and is cleared by Escape", async ({ atlas, page }) => {
  await atlas.open();
  const box = page.getByRole("searchbox", { name: "Search incidents" });
  await expect(page.getByRole("search").getByText("/", { exact: true })).toBeVisible();
  await page.keyboard.press("/");
  await expect(box).toBeFocused();
  await page.keyboard.type("Gweiran");
  await expect.poll(() => atlas.key("q")).toBe("Gweiran");
  await expect(atlas.incidents().getByRole("button", { name: ghuwayran.title, exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await atlas.showing(incidents.length);
  await expect(box).toHaveValue("");
  expect(atlas.key("q")).toBeNull();
});

test("finds places, parties, and who is cited, by many names", async ({ atlas }) => {
  await atlas.open();
  const expected: Readonly<Record<string, readonly RecordedIncident[]>> = {
    "al-Sina'a": [ghuwayran], گوێران: [ghuwayran], Hassakeh: inGovernorates("SY-HA"), قسد: involving("sdf"), پێشمەرگە: involving("peshmerga"), Hashd: involving("pmf"),
    SOHR: incidents.filter(({ claims }) => claims.some(({ authority }) => authority === "sohr")),
    "North Press": incidents.filter(({ sources }) => sources.some(({ publisher }) => publisher === "north-press")),
  };
  for (const [words, found] of Object.entries(expected)) {
    expect(found.length, words).toBeGreaterThan(0);
    await atlas.search(words);
    await expect.poll(() => atlas.key("q")).toBe(words);
    for (const { title } of found.slice(0, 3)) await expect(atlas.incidents().getByRole("button", { name: title, exact: true }).first(), words).toBeVisible();
  }
});

test("suggests the nearest name when nothing is spelt so, without moving the page", async ({ atlas, page }) => {
  await atlas.open();
  const strip = await atlas.status().boundingBox();
  await atlas.search("Peshmegra");
  await atlas.showing(0);
  const search = page.getByRole("search");
  await expect(search).toContainText("Nothing is spelt like “Peshmegra”. Did you mean Peshmerga?");
  expect(await atlas.status().boundingBox()).toMatchObject({ y: strip?.y });
  await search.getByRole("button", { name: "Peshmerga" }).click();
  await expect.poll(() => atlas.key("q")).toBe("Peshmerga");
  await expect(search).not.toContainText("Nothing is spelt");
  await expect(page.getByRole("searchbox", { name: "Search incidents" })).toHaveValue("Peshmerga");
});
