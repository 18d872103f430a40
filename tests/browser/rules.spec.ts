import { expect, test } from "./atlasPage";
import { ghuwayran, incidents } from "./records";
import { byRule, grouped, reckoned, sumOver, written } from "./reckoning";

/** As the strip writes a total: `1,951 reported killed (1,790–2,441+)`. */
function total(rule: string): RegExp {
  const { figure, stating, notStated } = sumOver(incidents, "killed", rule);
  if (!figure) throw new Error(`Nothing is stated by ${rule}`);
  const [best, range = best] = written(figure).split(" ");
  return new RegExp(`^${best?.replace("+", "")} reported killed \\(${range?.replace("+", "\\+")}\\) in ${grouped(stating)} incidents; ${notStated} not `);
}

test("each rule counts everything at once, by keys alone; it stands in the address, and back takes it away", async ({ atlas, page }) => {
  await atlas.open();
  const killed = page.locator(".strip-killed");
  await expect(killed).toHaveText(total("range"));
  await page.getByRole("button", { name: "Rule: range" }).press("Enter");
  const rules = page.getByRole("dialog", { name: "How the dead are counted" }).getByRole("group", { name: "Counting rule" });
  await expect(rules.getByRole("radio")).toHaveCount(7);
  await rules.getByRole("radio", { checked: true }).focus();
  for (const rule of ["conservative", "majority", "best-low-high", "own", "adversary", "highest"]) {
    await page.keyboard.press("ArrowDown");
    await expect(killed).toHaveText(total(rule));
    expect(atlas.key("rule")).toBe(rule);
  }
  await expect(rules.getByRole("radio", { name: "highest figure" })).toHaveAccessibleDescription(/of two ends, the higher one.*In the example: .*260.*Source: /);
  await page.keyboard.press("ArrowDown");
  expect(atlas.key("rule"), "the usual rule is not written").toBeNull();
  await page.goBack();
  await expect(killed).toHaveText(total("highest"));
});

test("what a rule cannot state is counted apart, in words, in charts, list and details", async ({ atlas, page }) => {
  const { notStated } = sumOver(incidents, "killed", "own");
  const securityForces = (byRule.get("own") ?? []).filter(({ side, outcome }) => side === "security-forces" && outcome === "killed").reduce((sum, { best }) => sum + best, 0);
  const outside = notStated - sumOver(incidents).notStated;
  await atlas.open(`rule=own&incident=${ghuwayran.id}`);
  await expect(atlas.details()).toContainText("Counted by: each party’s own figures");
  await expect(atlas.details().getByRole("table", { name: "Claims" })).toContainText("not counted under this rule");
  await expect(atlas.details().locator("dt", { hasText: "Militants: killed" }).locator("+ dd")).toHaveText("not stated under this rule");
  await atlas.open("rule=own&sort=killed-down");
  await expect(atlas.region("Charts")).toContainText(
    `${notStated} of ${incidents.length} incidents have no number killed under this rule, and are not counted as 0; of ${outside} of them somebody else states one.`,
  );
  await atlas.showAsTable("Reported killed by side");
  await expect(atlas.figure("Reported killed by side").getByRole("row", { name: /^Security forces/ })).toContainText(grouped(securityForces));
  await atlas.open(`rule=adversary&incident=${onlyOutside()}`);
  await expect(atlas.details()).toContainText("Numbers are stated, but none that this rule takes; that is not 0.");
  await atlas.open("rule=guess");
  await expect(page.getByRole("note")).toContainText("rule=guess");
  await expect(page.locator(".strip-killed")).toHaveText(total("range"));
});

/** An incident of which somebody states a number of anything, but no adversary does. */
function onlyOutside(): string {
  const isAmong = (rows: readonly { readonly incident: string }[] = [], id: string) => rows.some(({ incident }) => incident === id);
  const found = incidents.find(({ id }) => isAmong(reckoned, id) && !isAmong(byRule.get("adversary"), id));
  if (!found) throw new Error("Adversaries state a number of every incident");
  return found.id;
}
