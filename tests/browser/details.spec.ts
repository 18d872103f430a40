import { expect, test } from "./atlasPage";
import { azim, ghuwayran, incidents } from "./records";

const badush = "2014-06-10-badush-prison-attack";

test("says where the incident stands in the list, and turns to the ones beside it", async ({ atlas, page }) => {
  await atlas.open(`incident=${badush}`);
  const details = atlas.details();
  await expect(details).toContainText(`1 of ${incidents.length}, by killed`);
  await expect(details.getByRole("button", { name: /^Previous/ })).toBeDisabled();
  await details.getByRole("button", { name: /^Next/ }).click();
  expect(atlas.key("incident")).toBe(ghuwayran.id);
  await expect(details).toContainText(`2 of ${incidents.length}, by killed`);
  await page.keyboard.press("k");
  await expect.poll(() => atlas.key("incident")).toBe(badush);
  await details.getByRole("button", { name: "All incidents" }).click();
  await expect(details).toHaveCount(0);
});

test("groups the claims by side, by day or by source, and keeps every one of them", async ({ atlas }) => {
  await atlas.open(`incident=${ghuwayran.id}`);
  const details = atlas.details();
  const rows = details.getByRole("table", { name: "Claims" }).getByRole("row").filter({ has: details.page().getByRole("cell") });
  const groups = details.getByRole("rowheader");
  await expect(rows).toHaveCount(ghuwayran.claims.length);
  await expect(groups.filter({ hasText: /^ ?Militants: killed/ })).toContainText("Not in agreement");
  await details.getByRole("button", { name: "Newest first" }).click();
  await expect(groups).toHaveCount(0);
  await expect(rows).toHaveCount(ghuwayran.claims.length);
  await details.getByRole("button", { name: "By source" }).click();
  await expect(rows).toHaveCount(ghuwayran.claims.length);
  await expect(groups.filter({ hasText: "PEREGRAF" })).toContainText("23 Jan 2022");
});

test("says in words where sides and totals, and where authorities, do not agree", async ({ atlas }) => {
  await atlas.open(`incident=${ghuwayran.id}`);
  await expect(atlas.details()).toContainText("The sides add up to 537 (304–711+); claims over all sides together say 235 (235–450+). Each may hold beside the other");
  await expect(atlas.details()).toContainText("Syrian Observatory for Human Rights says 346, Syrian Democratic Forces says 374");
  await atlas.open(`incident=${ghuwayran.id}&asof=2022-01-23`);
  await expect(atlas.details()).not.toContainText("says 374");
});

test("names what is near in time and place, each incident once beside the related ones", async ({ atlas }) => {
  await atlas.open(`incident=${ghuwayran.id}`);
  const items = atlas.details().getByRole("listitem");
  await expect(items.filter({ hasText: azim.title })).toHaveCount(1);
  await expect(items.filter({ hasText: "km away" }).first()).toBeVisible();
});

const cited = ["Soldiers killed in their barracks near al-Azim\n21 January 2022", "Security forces: killed 11 (11–12)", "peregraf.com", "Rule “", `incident=${azim.id}`];

test("copies a citation and the link", async ({ atlas, page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await atlas.open(`incident=${azim.id}`);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await atlas.details().getByRole("button", { name: "Copy citation" }).click();
  await expect(atlas.details().getByText("Citation copied")).toBeVisible();
  for (const words of cited) expect(await copied()).toContain(words);
  await atlas.details().getByRole("button", { name: "Copy link" }).click();
  await expect(atlas.details().getByText("Link copied")).toBeVisible();
  expect(await copied()).toBe(page.url());
});

test("shows the citation to be copied by hand where the browser lets no page copy", async ({ atlas, page }) => {
  // As on a page that does not come over https.
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined }));
  await atlas.open(`incident=${azim.id}`);
  await atlas.details().getByRole("button", { name: "Copy citation" }).click();
  const text = await atlas.details().getByRole("textbox", { name: "Text to copy" }).inputValue();
  for (const words of cited) expect(text).toContain(words);
});
