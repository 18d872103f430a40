import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test, type AtlasPage } from "./atlasPage";

const fixture = (name: string) => fileURLToPath(new URL(`../../app/importers/fixtures/${name}`, import.meta.url));
const ucdp = fixture("ucdp/ged-23-columns.csv");
const semicolons = fixture("mapped/semicolons-decimal-commas.csv");
const hostile = ["Date,Governorate,<b>Town</b>,Killed,Notes", '2022-01-25,Homs,"<img src=x onerror=alert(1)>",3,"=cmd()|\'/c calc\'!A1"', 'never,"<script>alert(2)</script>",<i>x</i>,=1+1,{{7*7}}', ""].join("\n");

async function bring(page: Page, ...files: readonly (string | { name: string; mimeType: string; buffer: Buffer })[]): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(files as string[]);
}

function text(name: string, content: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: "text/csv", buffer: Buffer.from(content) };
}

const report = (atlas: AtlasPage) => atlas.region("Import report");

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(".main").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

test("a file of a known format is read, reported on, shown, kept over a reload, replaced by a newer version, and removed", async ({ atlas, page }) => {
  await atlas.open();
  await bring(page, ucdp);
  await expect(report(atlas)).toContainText("Read 8 · accepted 7 · set aside 1 · refused 0");
  await expect(page.getByRole("heading", { name: "Import report" })).toBeFocused();
  await expect(report(atlas)).toContainText("UCDP GED");
  await atlas.showing(7, 7);
  expect(atlas.key("dataset")).toBe("ged-23-columns");
  await accessible(page);
  await report(atlas).getByRole("button", { name: "Outside Syria and Iraq" }).click();
  await expect(report(atlas).getByRole("table", { name: "Issues" }).getByRole("row")).toHaveCount(2);
  const saved = page.waitForEvent("download");
  await report(atlas).getByRole("button", { name: "Download as CSV" }).click();
  expect(readFileSync(await (await saved).path(), "utf8")).toContain("6,country,outside-area,set-aside,Exampleland,");
  await page.keyboard.press("Escape");
  await expect(report(atlas)).toBeHidden();
  await expect(page.getByRole("button", { name: "Add data" })).toBeFocused();
  await page.reload();
  await atlas.showing(7, 7);
  await page.getByRole("button", { name: /^Data set:/ }).click();
  await page.getByRole("menuitem", { name: /^Import report of/ }).click();
  await expect(report(atlas)).toContainText("Read 8 · accepted 7 · set aside 1 · refused 0");
  await page.getByRole("button", { name: "Close", exact: true }).click();

  await bring(page, text("newer.csv", readFileSync(ucdp, "utf8").replaceAll("Example village", "Another village")));
  await expect(page.getByRole("table", { name: "Changed fields" })).toContainText("Another village");
  await accessible(page);
  await page.getByRole("button", { name: "Replace" }).click();
  await expect(report(atlas)).toContainText("newer.csv");
  await page.getByRole("button", { name: /^Data set:/ }).click();
  await expect(page.getByRole("menuitem", { name: /7 incidents/ })).toHaveCount(1);
  await page.getByRole("menuitem", { name: "Data sets…" }).click();
  await page.getByRole("button", { name: /^Report on “/ }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("heading", { name: "Import report" })).toBeFocused();
  await page.getByRole("button", { name: /^Data set:/ }).click();
  await page.getByRole("menuitem", { name: "Data sets…" }).click();
  await page.getByRole("button", { name: /^Remove “/ }).click();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.locator(".header")).toContainText("A curated sample");
  await expect(page.getByRole("dialog", { name: "Data sets" }).locator(":focus"), "the dialog stays, and the focus in it").toHaveCount(1);
  await page.keyboard.press("Escape");
  await atlas.showing(98);
});

test("a data set that is exported and removed is there again once its file is added", async ({ atlas, page }) => {
  await atlas.open();
  await bring(page, ucdp);
  await atlas.showing(7, 7);
  await page.getByRole("button", { name: /^Data set:/ }).click();
  await page.getByRole("menuitem", { name: "Data sets…" }).click();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Export “/ }).click();
  const download = await saved;
  await page.getByRole("button", { name: /^Remove “/ }).click();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await page.keyboard.press("Escape");
  await atlas.showing(98);
  await bring(page, { name: download.suggestedFilename(), mimeType: "application/json", buffer: readFileSync(await download.path()) });
  await expect(report(atlas)).toContainText("Read 7 · accepted 7 · set aside 0 · refused 0");
  await atlas.showing(7, 7);
});

test("a file with nothing of Syria and Iraq says so, and its empty data set leads back", async ({ atlas, page }) => {
  await atlas.open();
  await bring(page, text("elsewhere.csv", "Date,Country,Killed\n2022-01-25,Egypt,3\n"));
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(report(atlas)).toContainText("Nothing of this file can be shown");
  await accessible(page);
  await report(atlas).getByRole("button", { name: "Close the report" }).click();
  const list = atlas.region("Incidents");
  await expect(list).toContainText("This data set holds no incident of Syria or Iraq.");
  await expect(list).not.toContainText("matches these filters");
  await list.getByRole("button", { name: "Show the curated sample" }).click();
  await atlas.showing(98);
});

test("the focus is back on the menu of data sets when another has taken the page's place", async ({ atlas, page }) => {
  await atlas.open();
  await bring(page, ucdp);
  await atlas.showing(7, 7);
  await page.reload();
  await atlas.showing(7, 7);
  const menu = page.getByRole("button", { name: /^Data set:/ });
  await menu.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await atlas.showing(98);
  await expect(menu).toBeFocused();
});

test("an unknown table waits for its columns; what was chosen is remembered, and may be changed afterwards", async ({ atlas, page }) => {
  await atlas.open();
  await bring(page, semicolons);
  const start = page.getByRole("button", { name: "Import", exact: true });
  await expect(page.getByRole("combobox", { name: "Delimiter" })).toHaveValue(";");
  await expect(page.getByRole("combobox", { name: "First day" })).toHaveValue("1");
  await accessible(page);
  await page.getByRole("combobox", { name: "First day" }).selectOption("not in the file");
  await expect(start).toBeDisabled();
  await expect(page.getByText("Choose the column of the first day")).toBeVisible();
  await page.getByRole("combobox", { name: "First day" }).selectOption("Date");
  await page.getByRole("combobox", { name: "Encoding" }).focus();
  await page.getByRole("combobox", { name: "Encoding" }).selectOption("Windows-1252");
  await expect(page.getByRole("combobox", { name: "Encoding" })).toHaveValue("windows-1252");
  await expect(page.getByRole("combobox", { name: "Encoding" })).toBeFocused();
  await page.getByRole("textbox", { name: "Title" }).fill("My attacks");
  await start.click();
  await expect(report(atlas)).toContainText("Read 6 · accepted 4 · set aside 1 · refused 1");
  await expect(report(atlas)).toContainText("Windows-1252");
  await atlas.showing(4, 4);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await report(atlas).getByRole("button", { name: "Copy record 7" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("soon");
  await report(atlas).getByRole("button", { name: "Read again differently…" }).click();
  await expect(page.getByText("was chosen for a file with the same header")).toBeHidden();
  await page.getByRole("combobox", { name: "Encoding" }).selectOption("UTF-8");
  await expect(start).toBeEnabled();
  await start.click();
  await expect(report(atlas)).toContainText("UTF-8, no mark");
  expect(atlas.key("dataset")).toBe("my-attacks");

  await bring(page, semicolons);
  await expect(page.getByRole("alert")).toContainText("as “My attacks”");
  await page.getByRole("button", { name: "Read it again as another" }).click();
  await expect(page.getByText("was chosen for a file with the same header")).toBeVisible();
});

test("pasted and dropped: a hostile table is text wherever it is shown", async ({ atlas, page }) => {
  await atlas.open();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, hostile);
  await expect(page.getByRole("table", { name: "First rows" })).toContainText("<img src=x onerror=alert(1)>");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(report(atlas)).toContainText("Read 2 · accepted 1 · set aside 0 · refused 1");
  await expect(report(atlas)).toContainText("<script>alert(2)</script>");
  await expect(report(atlas).getByRole("region", { name: "Columns" })).toContainText("<b>Town</b>");
  await expect(report(atlas).locator("img, b, i")).toHaveCount(0);
  await page.getByRole("button", { name: "Show the incidents" }).click();
  await expect(atlas.incidents()).toContainText("<img src=x onerror=alert(1)>");

  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([dropped], "one.csv"));
    dataTransfer.items.add(new File([], "empty.csv"));
    window.dispatchEvent(new DragEvent("dragover", { dataTransfer }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, `${hostile}2022-01-27,Homs,Town,4,\n`);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("list", { name: "Files" }).getByRole("alert")).toContainText("Empty file");
  await atlas.showing(2, 2);
  await page.getByRole("list", { name: "Files" }).getByRole("button", { name: "one.csv" }).click();
  await expect(report(atlas)).toContainText("Read 3 · accepted 2 · set aside 0 · refused 1");
});

test("a reading can be called off; what is no table says so, and the page lives on", async ({ atlas, page }) => {
  await atlas.open();
  const row = readFileSync(ucdp, "utf8").trimEnd().split("\n").at(-1) ?? "";
  await bring(page, text("long.csv", `${readFileSync(ucdp, "utf8")}${`${row}\n`.repeat(80_000)}`));
  await expect(page.getByRole("progressbar", { name: "Reading" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("note").filter({ hasText: /^long.csv/ })).toBeVisible();
  await expect(atlas.incidents()).toBeVisible();
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Nothing of the file was kept")).toBeVisible();
  await bring(page, text("words.txt", "Nothing here is a table"));
  await expect(page.getByRole("alert").filter({ hasText: "Unknown format" })).toContainText("Nothing here is a table");
  await accessible(page);
  await page.keyboard.press("Escape");
  await atlas.showing(98);
  await expect(atlas.figure("Reported killed by side")).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole("button", { name: "Add data" })).toBeInViewport({ ratio: 1 });
  await bring(page, ucdp);
  await expect(report(atlas)).toBeVisible();
  await accessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), "nothing is cut off on a narrow page").toBeLessThanOrEqual(390);
});

test("a data set that is kept but damaged: the page says so, leads out of it, and reads another file of its format", async ({ atlas, page }) => {
  await atlas.open();
  await bring(page, ucdp);
  await atlas.showing(7, 7);
  await page.evaluate(async () => {
    const request = indexedDB.open("incident-atlas");
    await new Promise((resolve) => request.addEventListener("success", resolve));
    const transaction = request.result.transaction("parts", "readwrite");
    transaction.objectStore("parts").clear();
    await new Promise((resolve) => transaction.addEventListener("complete", resolve));
    request.result.close();
  });
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("“ged-23-columns” is damaged");
  await page.getByRole("button", { name: "Show the data set that comes with the page" }).click();
  await atlas.showing(98);
  await bring(page, text("ged-23-columns.csv", readFileSync(ucdp, "utf8").replaceAll("Example village", "Another village")));
  await expect(report(atlas)).toContainText("Read 8 · accepted 7");
  await atlas.showing(7, 7);
});

test("a data set that another tab removes leaves the list when the reader comes back", async ({ atlas, page }) => {
  await atlas.open();
  await bring(page, ucdp);
  await expect(report(atlas)).toBeVisible();
  await page.keyboard.press("Escape");
  const menu = page.getByRole("button", { name: /^Data set:/ });
  const listed = page.getByRole("menuitem", { name: /7 incidents/ });
  await menu.click();
  await expect(listed).toHaveCount(1);
  await page.keyboard.press("Escape");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole("button", { name: /^Data set:/ }).click();
  await other.getByRole("menuitem", { name: "Data sets…" }).click();
  await other.getByRole("button", { name: /^Remove “/ }).click();
  await other.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(other.getByRole("button", { name: /^Remove “/ })).toHaveCount(0);
  await other.close();
  // A window without a screen is never hidden: what a browser says when the reader comes back is said here.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await menu.click();
  await page.getByRole("menuitem", { name: "Data sets…" }).click();
  await expect(page.getByRole("button", { name: /^Remove “/ })).toHaveCount(0);
  await expect(page.getByRole("dialog")).toContainText("Incident Atlas");
});
