import { expect, test } from "./atlasPage";
import { incidents } from "./records";

test("? opens the help: every key of the page, the signs and the counting; Escape gives the focus back", async ({ atlas, page }) => {
  await atlas.open();
  const button = page.getByRole("button", { name: "Help", exact: true });
  await button.focus();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Help" });
  for (const words of ["Search", "List of incidents", "Next incident of the list", "This help"]) await expect(help.getByRole("table", { name: "Anywhere" }).getByRole("row", { name: words })).toBeVisible();
  for (const words of ["Security forces", "exact place", "known only to the governorate", "Hatched: the side is not stated."]) await expect(help.getByText(words, { exact: true })).toBeVisible();
  await expect(help).toContainText("Unknown is never 0.");
  await page.keyboard.press("f");
  await expect(help, "keys of the page rest").toBeVisible();
  await page.keyboard.press("Escape");
  await expect(help).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("About says whose claims and pages these are; its parts can be linked to and searched", async ({ atlas, page }) => {
  await atlas.open("governorate=SY-HA#about-authorities");
  const about = page.getByRole("dialog", { name: "About Incident Atlas" });
  await expect(about.getByRole("heading", { name: "Authorities" })).toBeFocused();
  const rows = about.getByRole("table", { name: "Authorities" }).getByRole("row");
  const claims = incidents.flatMap((incident) => incident.claims.map(({ authority }) => ({ authority, id: incident.id })));
  await expect(rows).toHaveCount(new Set(claims.map(({ authority }) => authority)).size + 1);
  await about.getByRole("searchbox").fill("Observatory");
  const observatory = claims.filter(({ authority }) => authority === "sohr");
  await expect(rows.last()).toHaveAccessibleName(`Syrian Observatory for Human Rights Monitoring group ${observatory.length} ${new Set(observatory.map(({ id }) => id)).size}`);
  await about.getByRole("navigation").getByRole("link", { name: "Sources" }).click();
  await expect(about.getByRole("heading", { name: "Sources" })).toBeInViewport();
  const pages = new Set(incidents.flatMap(({ sources }) => sources.map(({ url }) => url))).size;
  await expect(about).toContainText(`The claims stand on ${pages} pages of `);
  await about.getByRole("button", { name: "Close" }).click();
  await expect(about).toHaveCount(0);
  expect(page.url()).toMatch(/\?governorate=SY-HA$/);
});
