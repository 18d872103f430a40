import type { Locator } from "@playwright/test";
import { expect, test, type AtlasPage } from "./atlasPage";
import { ghuwayran, incidents, inGovernorates, involving, nameOf, overlapping } from "./records";
import { sumOver } from "./reckoning";

test("finds a governorate in any spelling, and ticks the one that is left with Enter", async ({ atlas, page }) => {
  await atlas.open();
  const box = page.getByRole("searchbox", { name: "Find a governorate" });
  for (const spelling of ["Hassakeh", "حەسەکە", "Hesekê", "الحسكة"]) {
    await box.fill(spelling);
    await expect(rows(atlas, "Governorate").filter({ hasNotText: /^Syria|^Iraq/ })).toHaveText([/^Al-Hasakah/]);
  }
  await box.press("Enter");
  await atlas.showing(inGovernorates("SY-HA").length);
  await box.fill("Atlantis");
  await expect(atlas.group("Governorate")).toContainText("No governorate is called so.");
  await box.press("Escape");
  await expect(atlas.governorate("Diyala")).toBeVisible();
});

test("ticks all that are listed, none, and a country whole; a part of it is neither on nor off", async ({ atlas }) => {
  await atlas.open();
  const governorates = atlas.group("Governorate");
  const syria = atlas.governorate("Syria");
  await syria.check();
  await atlas.showing(incidents.filter(({ place }) => place.country === "SY").length);
  expect([atlas.key("country"), atlas.key("governorate")]).toEqual(["SY", null]);
  await atlas.governorate("Al-Hasakah").check();
  await atlas.showing(inGovernorates("SY-HA").length);
  expect([atlas.key("country"), atlas.key("governorate")]).toEqual([null, "SY-HA"]);
  expect(await syria.evaluate((box) => "indeterminate" in box && box.indeterminate)).toBe(true);
  await governorates.getByRole("button", { name: "All", exact: true }).click();
  await atlas.showing(incidents.length);
  await expect(atlas.chip(/^Governorate: \d+ chosen/)).toBeVisible();
  await governorates.getByRole("button", { name: "None", exact: true }).click();
  expect([atlas.key("country"), atlas.key("governorate")]).toEqual([null, null]);
  await atlas.page.goBack();
  await expect(atlas.chip(/^Governorate: \d+ chosen/)).toBeVisible();
});

test("sections fold, and stay as they were left", async ({ atlas, page }) => {
  await atlas.open();
  for (const name of ["Governorate", "Kind", "Party"]) await expect(atlas.group(name).getByRole("checkbox").first()).toBeVisible();
  await atlas.group("Kind").getByRole("button", { name: "Kind" }).click();
  await expect(atlas.group("Kind").getByRole("checkbox")).toHaveCount(0);
  await expect(atlas.group("Kind")).toContainText("all 15");
  await open(atlas, "Killed");
  await page.reload();
  await expect(atlas.group("Killed").getByLabel("At least")).toBeVisible();
  await expect(atlas.group("Kind").getByRole("checkbox")).toHaveCount(0);
});

test("filters parties by role", async ({ atlas }) => {
  await atlas.open();
  const party = nameOf("parties", "sdf");
  await atlas.choice("Party", party).check();
  await atlas.showing(involving("sdf").length);
  await atlas.choice("Party", party).uncheck();
  for (const [role, key, field] of [["Attacker", "attacker", "attackers"], ["Target", "target", "targets"], ["Responder", "responder", "responders"]] as const) {
    await atlas.group("Party").getByRole("button", { name: role }).click();
    await atlas.choice("Party", party).check();
    await atlas.showing(incidents.filter((incident) => incident[field].includes("sdf")).length);
    expect(atlas.key(key)).toBe("sdf");
    await atlas.chip(new RegExp(`^${role}: ${party}`)).click();
  }
  await atlas.showing(incidents.length);
});

test("bounds the number killed, with what states none as a choice; the wrong way round is not applied", async ({ atlas }) => {
  await atlas.open();
  const killed = await open(atlas, "Killed");
  await killed.getByRole("button", { name: /^10–49/ }).click();
  await atlas.showing(withKilled((best) => best !== null && best >= 10 && best <= 49));
  expect(atlas.key("killed")).toBe("10..49");
  await killed.getByRole("checkbox", { name: /^Not stated/ }).check();
  await atlas.showing(withKilled((best) => best === null || (best >= 10 && best <= 49)));
  expect(atlas.key("killed")).toBe("10..49,not-stated");
  await killed.getByLabel("At least").fill("60");
  await expect(killed).toContainText("“At least” is more than “At most”: not applied.");
  expect(atlas.key("killed")).toBe("10..49,not-stated");
  await killed.getByLabel("At most").fill("");
  await expect.poll(() => atlas.key("killed")).toBe("60..,not-stated");
  await atlas.chip(/^Reported killed: 60 or more/).click();
  await atlas.showing(withKilled((best) => best === null));
});

test("asks for the vaguest place and for a year", async ({ atlas }) => {
  await atlas.open();
  const precision = await open(atlas, "Place precision");
  const near = incidents.filter(({ place }) => ["exact", "near"].includes(place.precision));
  await precision.getByRole("radio", { name: new RegExp(`^Near that place ${near.length}$`) }).check();
  await atlas.showing(near.length);
  await precision.getByRole("radio", { name: /^Everything/ }).check();
  const period = await open(atlas, "Period");
  const in2022 = overlapping("2022-01-01", "2022-12-31").length;
  await period.getByRole("button", { name: new RegExp(`^2022 ${in2022} `) }).click();
  await atlas.showing(in2022);
  expect([atlas.key("precision"), atlas.key("from"), atlas.key("to")]).toEqual([null, "2022-01-01", "2022-12-31"]);
});

test("many chips stay in one line, are all within reach, and move nothing", async ({ atlas, page }) => {
  await atlas.open();
  const map = await atlas.region("Map").boundingBox();
  await atlas.open("governorate=SY-HA,IQ-DI,IQ-KI,SY-HI&kind=raid,ambush&killed=0..&asof=2022-02-28");
  expect(await atlas.region("Map").boundingBox()).toEqual(map);
  await page.getByRole("button", { name: /^\+\d more$/ }).click();
  const chips = page.getByRole("list", { name: "Filters that are on" }).getByRole("button");
  await expect(chips).toHaveCount(7);
  for (const chip of await chips.all()) await expect(chip).toBeInViewport();
  expect(await atlas.region("Map").boundingBox()).toEqual(map);
  await atlas.chip(/^Kind: Raid/).click();
  expect(atlas.key("kind")).toBe("ambush");
});

test("letters twice as large: names and numbers of a row do not touch", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await page.addInitScript(() => document.addEventListener("DOMContentLoaded", () => document.documentElement.style.setProperty("font-size", "200%")));
  await atlas.open(`governorate=SY-HA&incident=${ghuwayran.id}`);
  await atlas.tab("Filters");
  const choices = atlas.region("Filters").locator(".choice");
  await expect(choices.filter({ visible: true })).not.toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
  const touching = await choices.evaluateAll((all) =>
    all.flatMap((row) => {
      const boxes = Array.from(row.children, (child) => child.getBoundingClientRect());
      const touches = boxes.some((box, index) => boxes.slice(index + 1).some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom));
      return touches || row.scrollWidth > row.clientWidth ? [row.textContent] : [];
    }),
  );
  expect(touching).toEqual([]);
});

function rows(atlas: AtlasPage, group: string): Locator {
  return atlas.group(group).locator("label");
}

async function open(atlas: AtlasPage, section: string): Promise<Locator> {
  const group = atlas.group(section);
  await group.getByRole("button", { name: section, exact: true }).click();
  return group;
}

function withKilled(passes: (best: number | null) => boolean): number {
  return incidents.filter((incident) => passes(sumOver([incident]).figure?.best ?? null)).length;
}
