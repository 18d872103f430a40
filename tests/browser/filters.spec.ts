import { expect, test } from "./atlasPage";
import { azim, ghuwayran, incidents, inGovernorates, involving, nameOf, overlapping, wholeSpan } from "./records";
import { readTable } from "./readTable";
import { inWords } from "./searchedWords";

const january = { from: "2022-01-01", to: "2022-01-31" };

test("ticks governorates of both countries, a kind and a party; the numbers are the records’", async ({ atlas }) => {
  await atlas.open();
  await atlas.governorate("Al-Hasakah").check();
  await atlas.governorate("Diyala").check();
  const both = inGovernorates("SY-HA", "IQ-DI");
  await atlas.showing(both.length);
  expect(atlas.key("governorate")).toBe("IQ-DI,SY-HA");
  await atlas.choice("Kind", "Barracks attack").check();
  const attacks = both.filter(({ kind }) => kind === "barracks-attack");
  await atlas.showing(attacks.length);
  await atlas.choice("Party", nameOf("parties", "peshmerga")).check();
  const peshmerga = involving("peshmerga", attacks);
  await atlas.showing(peshmerga.length);
  const titles = (await readTable(atlas.incidents())).map((row) => row["Incident"] ?? "");
  expect(titles.toSorted()).toEqual(peshmerga.map(({ title }) => title).toSorted());
});

test("shows beside each choice how many it would show under the other filters", async ({ atlas }) => {
  await atlas.open("kind=prison-break,barracks-attack");
  const ofKind = incidents.filter(({ kind }) => ["prison-break", "barracks-attack"].includes(kind));
  for (const [name, code] of [["Al-Hasakah", "SY-HA"], ["Diyala", "IQ-DI"], ["Kirkuk", "IQ-KI"]] as const) {
    const count = ofKind.filter(({ place }) => place.governorate === code).length;
    await expect(atlas.group("Governorate").getByRole("checkbox", { name: new RegExp(`^${name} ${count}( |$)`) })).toBeVisible();
  }
  const breaks = incidents.filter(({ kind }) => kind === "prison-break").length;
  await expect(atlas.group("Kind").getByRole("checkbox", { name: new RegExp(`^Prison break ${breaks} `) })).toBeChecked();
  const ambushes = incidents.filter(({ kind }) => kind === "ambush").length;
  await expect(atlas.group("Kind").getByRole("checkbox", { name: new RegExp(`^Ambush ${ambushes} `) })).not.toBeChecked();
  await atlas.governorate("Diyala").check();
  const inDiyala = inGovernorates("IQ-DI").filter(({ kind }) => kind === "village-attack").length;
  await expect(atlas.group("Kind").getByRole("checkbox", { name: new RegExp(`^Village attack ${inDiyala} `) })).toBeVisible();
});

test("finds a place in any script", async ({ atlas }) => {
  await atlas.open();
  for (const words of ["Ghweran", "غويران", "Hasaka", "حەسەکە"]) {
    const found = inWords(words);
    expect(found.map(({ id }) => id)).toContain(ghuwayran.id);
    await atlas.search(words);
    await atlas.showing(found.length);
    await expect.poll(() => atlas.key("q")).toBe(words);
    const titles = (await readTable(atlas.incidents())).map((row) => row["Incident"] ?? "");
    expect(titles.toSorted(), words).toEqual(found.map(({ title }) => title).toSorted());
  }
});

test("types the period", async ({ atlas }) => {
  await atlas.open();
  await atlas.region("Timeline").getByLabel("From").fill(january.from);
  await atlas.region("Timeline").getByLabel("To").fill(january.to);
  await atlas.showing(overlapping(january.from, january.to).length);
  expect([atlas.key("from"), atlas.key("to")]).toEqual([january.from, january.to]);
  await atlas.open("from=2022-01-30&to=2022-01-30");
  const last = overlapping("2022-01-30", "2022-01-30");
  expect(last.map(({ id }) => id)).toContain(ghuwayran.id);
  await atlas.showing(last.length);
});

test("drags the period across the timeline: one step back undoes it", async ({ atlas, page }) => {
  await atlas.open();
  const timeline = page.getByRole("group", { name: "Period, by dragging or with arrow keys" });
  const box = await timeline.boundingBox();
  if (!box) throw new Error("The timeline is not drawn");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.4, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y);
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 5 });
  await expect(atlas.status()).not.toHaveText(`Showing ${incidents.length} of ${incidents.length} incidents`);
  expect(atlas.key("from"), "nothing is in the address while the drag goes on").toBeNull();
  await page.mouse.up();
  await expect.poll(() => atlas.key("from")).not.toBeNull();
  const [from, to] = [atlas.key("from") ?? "", atlas.key("to") ?? ""];
  expect(from < to && from > wholeSpan.from && to < wholeSpan.to).toBe(true);
  await atlas.showing(overlapping(from, to).length);
  await expect(atlas.region("Timeline").getByLabel("From")).toHaveValue(from);
  await page.goBack();
  await atlas.showing(incidents.length);
});

test("moves the ends of the period with arrow keys", async ({ atlas, page }) => {
  await atlas.open("from=2022-01-20&to=2022-01-21");
  await page.getByRole("slider", { name: "Last day of the period" }).press("ArrowRight");
  await expect.poll(() => atlas.key("to")).toBe("2022-01-22");
  await page.getByRole("slider", { name: "First day of the period" }).press("Shift+ArrowLeft");
  await expect.poll(() => atlas.key("from")).toBe("2022-01-13");
  await page.getByRole("slider", { name: "First day of the period" }).press("PageDown");
  await expect.poll(() => atlas.key("from")).toBe("2021-12-13");
  await atlas.showing(overlapping("2021-12-13", "2022-01-22").length);
  await page.getByRole("slider", { name: "First day of the period" }).press("End");
  await expect.poll(() => atlas.key("from")).toBe("2022-01-22");
});

test("takes one filter away by its chip, and all of them at once", async ({ atlas }) => {
  await atlas.open(`governorate=SY-HA&kind=prison-break&from=${january.from}&to=${january.to}&q=prison`);
  await atlas.showing(1);
  await atlas.chip(/^Kind: Prison break/).click();
  await expect(atlas.chip(/^Kind/)).toHaveCount(0);
  expect(atlas.key("kind")).toBeNull();
  await atlas.chip(/^Period: 1–31 January 2022/).click();
  expect([atlas.key("from"), atlas.key("to"), atlas.key("governorate")]).toEqual([null, null, "SY-HA"]);
  await atlas.chip(/^Text: “prison”/).click();
  await atlas.showing(inGovernorates("SY-HA").length);
  await expect(atlas.page.getByRole("searchbox", { name: "Search incidents" })).toHaveValue("");
  await atlas.clearAll().click();
  await atlas.showing(incidents.length);
  expect(new URL(atlas.page.url()).search).toBe("");
  await expect(atlas.clearAll()).toBeHidden();
});

test("says that nothing matches, with a way out for each filter and one for all", async ({ atlas }) => {
  await atlas.open("governorate=IQ-BA&kind=prison-break");
  await atlas.showing(0);
  const list = atlas.region("Incidents");
  await expect(list.getByText("No incident matches these filters.")).toBeVisible();
  await expect(list.getByRole("button", { name: /^Without/ })).toHaveText([/^Without “Governorate: Basra”: \d+ incidents?$/, /^Without “Kind: Prison break”: \d+ incidents?$/]);
  await list.getByRole("button", { name: "Show all incidents" }).click();
  await atlas.showing(incidents.length);
});

test("restores everything from a link, and keeps it on reload", async ({ atlas, page }) => {
  const query = `governorate=IQ-DI,SY-HA&country=SY&kind=barracks-attack,prison-break&party=islamic-state&from=${january.from}&to=${january.to}&killed=10..&precision=exact&q=Ghweran&asof=2022-02-28&incident=${ghuwayran.id}&map=36.500,40.750,8&theme=dark`;
  await atlas.open(query);
  const check = async () => {
    await atlas.showing(1);
    await expect(page.getByRole("note")).toHaveCount(0);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(atlas.governorate("Al-Hasakah")).toBeChecked();
    await expect(atlas.choice("Kind", "Prison break")).toBeChecked();
    await expect(atlas.choice("Party", nameOf("parties", "islamic-state"))).toBeChecked();
    await expect(page.getByRole("searchbox", { name: "Search incidents" })).toHaveValue("Ghweran");
    await expect(atlas.region("Timeline").getByLabel("To")).toHaveValue(january.to);
    await expect(atlas.details().getByRole("heading", { name: ghuwayran.title })).toBeVisible();
    for (const words of [/^Country: Syria/, /^Reported killed: 10 or more/, /^Place precision: Exact place/]) {
      await expect(atlas.chip(words)).toBeVisible();
    }
    await expect(page.getByRole("button", { name: "As known on 28 Feb 2022" })).toBeVisible();
  };
  await check();
  await page.reload();
  await check();
  const search = new URL(page.url()).searchParams;
  for (const [key, value] of new URLSearchParams(query)) expect(search.get(key), key).toBe(value);
});

const wrong: Readonly<Record<string, string>> = {
  governorate: "XX-YY", country: "FR", kind: "picnic", party: "nobody", from: "2022-02-30", to: "yesterday", killed: "50..10",
  precision: "vague", rule: "guess", asof: "2022-13-01", incident: "bell\u0007", map: "99,99,99", dataset: "../x", lang: "xx", theme: "pink",
};

test("ignores wrong values of every key with a note that names them, and shows all", async ({ atlas, page }) => {
  await atlas.open(new URLSearchParams(wrong).toString());
  await atlas.showing(incidents.length);
  const note = page.getByRole("note").filter({ hasText: "ignored" });
  for (const [key, value] of Object.entries(wrong)) await expect(note).toContainText(`${key}=${value}`);
  await note.getByRole("button", { name: "Dismiss" }).click();
  await expect(note).toBeHidden();
});

test("keeps the good values beside a wrong one", async ({ atlas, page }) => {
  await atlas.open("governorate=SY-HA,XX-YY&incident=no-such-incident");
  await atlas.showing(inGovernorates("SY-HA").length);
  await expect(page.getByRole("note").filter({ hasText: "governorate=XX-YY" })).toBeVisible();
  await expect(page.getByText(/There is no incident “no-such-incident”/)).toBeVisible();
  await page.getByRole("button", { name: "Close details" }).click();
  expect(atlas.key("incident")).toBeNull();
});

test("keeps an incident open that the filters leave out", async ({ atlas }) => {
  await atlas.open(`governorate=SY-HA&incident=${azim.id}`);
  await expect(atlas.details().getByRole("heading", { name: azim.title })).toBeVisible();
  await atlas.showing(inGovernorates("SY-HA").length);
});

test("types a day digit by digit: it counts when the typing pauses, as one step", async ({ atlas, page }) => {
  await atlas.open();
  const steps = await page.evaluate(() => history.length);
  await atlas.region("Timeline").getByLabel("To").focus();
  await page.keyboard.type("01012022", { delay: 40 });
  await atlas.showing(overlapping("2000-01-01", "2022-01-01").length);
  expect([atlas.key("from"), atlas.key("to")]).toEqual([null, "2022-01-01"]);
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
});

test("an unknown data set is ignored with a note, and an incident may be named with its data set", async ({ atlas, page }) => {
  await atlas.open(`dataset=nope&incident=atlas:${ghuwayran.id}`);
  await expect(page.getByRole("note")).toContainText("dataset=nope");
  await expect(atlas.region("Incident details")).toContainText(ghuwayran.title);
});

test("an open incident that the filters leave out says so", async ({ atlas }) => {
  await atlas.open(`governorate=IQ-DI&incident=${ghuwayran.id}`);
  await expect(atlas.region("Incident details")).toContainText("The filters that are on leave this incident out.");
  await atlas.governorate("Diyala").uncheck();
  await expect(atlas.region("Incident details")).not.toContainText("leave this incident out");
});
