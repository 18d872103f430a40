import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test, type AtlasPage } from "./atlasPage";
import { serveCopy } from "./folderServer";
import { incidents, inGovernorates, overlapping } from "./records";

const view = "governorate=SY-HA,IQ-DI&from=2022-01-01&to=2022-01-31&sort=-killed&bars=killed";
const inView = overlapping("2022-01-01", "2022-01-31", inGovernorates("SY-HA", "IQ-DI"));
const other = "kind=prison-break&shade=killed";
const table = fileURLToPath(new URL("../../app/importers/fixtures/ucdp/ged-23-columns.csv", import.meta.url));

const note = (page: Page) => page.getByRole("note", { name: "Images brought in" });

// Its clock stands still.
test.use({ hasOwnWindow: true });

test("a downloaded image says what it is to other programs, and dropped back on another view brings its own back", async ({ atlas, page }) => {
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00Z"));
  await atlas.open(view);
  const address = page.url();
  const [png, svg] = [await saved(atlas, "PNG"), (await saved(atlas, "SVG")).toString("utf8")];

  const { comments = [], width, height } = await sharp(png).metadata();
  const texts = new Map(comments.map(({ keyword, text }) => [keyword, text]));
  expect([...texts.keys()]).toEqual(["Title", "Description", "Software", "Source", "Incident Atlas"]);
  expect(texts.get("Title")).toBe("Reported killed by side");
  expect(texts.get("Source")).toBe(address);
  const { channels } = await sharp(png).stats();
  expect([width > 1_000, height > 500, channels.slice(0, 3).every(({ stdev }) => stdev > 0)], "it still is a picture").toEqual([true, true, true]);
  const alternative = /<desc>(.*?)<\/desc>/s.exec(svg)?.[1] ?? "";
  expect(texts.get("Description")?.replaceAll("&", "&amp;")).toBe(alternative);
  const [{ version = "" } = {}] = (await (await page.request.get("./datasets/index.json")).json()) as readonly { readonly version?: string }[];
  expect(version).toMatch(/^[0-9a-f]{8}$/);
  const state = JSON.parse(texts.get("Incident Atlas") ?? "") as Record<string, unknown>;
  const shown = inView.length;
  expect(state).toMatchObject({ figure: "killed-by-side", day: "2026-11-22", shown, all: 98, data: [{ id: "atlas", title: "Incident Atlas: curated sample", version }] });
  expect(`?${String(state["view"])}`).toContain(new URL(address).search);
  const inside = /<metadata>.*<\/metadata>/s.exec(svg)?.[0] ?? "";
  expect(inside).toContain(String(state["view"]).replaceAll("&", "&amp;"));
  for (const { title, id } of incidents) for (const text of [...texts.values(), inside]) expect(text).not.toMatch(new RegExp(`${title.replaceAll(/[^\w\s]/g, ".")}|${id}`));

  await atlas.open(other);
  const before = page.url();
  await drop(page, { name: "renamed.dat", content: png });
  await expect(page).toHaveURL(address);
  await atlas.showing(shown);
  await expect(note(page)).toContainText("renamed.dat is the figure “Reported killed by side”, made on 22 November 2026 with version");
  await expect(note(page)).toContainText(`The data are the same. ${shown} of 98 incidents, then as now.`);
  await page.goBack();
  await expect(page).toHaveURL(before);
  await expect(note(page)).toContainText("Another view is on show.");
  await note(page).getByRole("button", { name: "Show its view" }).click();
  await expect(page).toHaveURL(address);
  await note(page).getByRole("button", { name: "Make the image anew…" }).click();
  await expect.poll(() => [atlas.key("figure"), atlas.key("image"), atlas.key("governorate")]).toEqual(["killed-by-side", "light,in-en", "SY-HA,IQ-DI"]);

  await atlas.open(other);
  await page.locator("input[type=file]").setInputFiles({ name: "saved anew.svg", mimeType: "image/svg+xml", buffer: Buffer.from(savedAnew(svg)) });
  await expect(page).toHaveURL(address);
  await expect(note(page)).toContainText("saved anew.svg is the figure “Reported killed by side”");
});

test("images and data at once go each their way; an image without a view changes nothing, and says why", async ({ atlas, page }) => {
  await atlas.open(other);
  const address = page.url();
  const plain = await sharp({ create: { width: 30, height: 20, channels: 3, background: "#abc" } }).png().toBuffer();
  await drop(page, { name: "screenshot.png", content: plain }, { name: "photo.jpg", content: await sharp(plain).jpeg().toBuffer() });
  await expect(note(page).getByRole("listitem")).toHaveText([/^screenshot\.png is an image without a view of this program inside: it changed nothing\./, /^photo\.jpg is an image without a view/]);
  expect(page.url()).toBe(address);
  const { violations } = await new AxeBuilder({ page }).include(".image-note").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  await note(page).getByRole("button", { name: "Dismiss" }).click();
  await expect(note(page)).toBeHidden();

  const svg = (await saved(atlas, "SVG")).toString("utf8");
  await drop(page, { name: "broken.svg", content: Buffer.from(svg.replace("&quot;all&quot;:98", "&quot;all&quot;:-1")) });
  await expect(note(page)).toContainText("broken.svg holds a view of this program, but it is not written as this program writes one. It changed nothing.");
  const newer = svg.replace("kind=prison-break&amp;", "kind=prison-break,teleportation&amp;pace=fast&amp;");
  await drop(page, { name: "newer.svg", content: Buffer.from(newer) }, { name: "rows.csv", content: await readFile(table) });
  await expect(atlas.region("Import report")).toContainText("Read 8 · accepted 7");
  await expect(note(page)).toContainText("This version does not know, and ignores: pace=fast");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("note").filter({ hasText: "not valid here and was ignored" })).toContainText("kind=teleportation");
  expect(atlas.key("kind")).toContain("prison-break");
});

test("an image of other data brings its view back and says how they differ", async ({ atlas, page }) => {
  await atlas.open(view);
  const ours = await saved(atlas, "PNG");
  await page.locator("input[type=file]").setInputFiles(table);
  await atlas.showing(0, 7);
  await page.keyboard.press("Escape");
  await atlas.clearAll().click();
  await atlas.showing(7, 7);
  const mine = await saved(atlas, "PNG");
  const server = await serveCopy();
  try {
    const [atlasFile, listFile] = [server.fileOf("datasets/atlas.json"), server.fileOf("datasets/index.json")];
    const document = JSON.parse(await readFile(atlasFile, "utf8")) as { incidents: readonly { readonly id: string }[] };
    const more = document.incidents.filter(({ id }) => id === inView[0]?.id).map((incident) => ({ ...incident, id: "2022-01-31-one-more", related: [] }));
    await writeFile(atlasFile, JSON.stringify({ ...document, incidents: [...document.incidents, ...more] }));
    const [listing] = JSON.parse(await readFile(listFile, "utf8")) as readonly { readonly version: string }[];
    await writeFile(listFile, JSON.stringify([{ ...listing, version: "0badcafe", rows: 99 }]));
    await page.goto(`${server.address}?q=nothing`);
    await atlas.showing(0, 99);
    await drop(page, { name: "ours.png", content: ours });
    await expect(note(page)).toContainText(`“Incident Atlas: curated sample” is here in another version: 0badcafe, then ${listing?.version}.`);
    await expect(note(page)).toContainText(`Then ${inView.length} of 98 incidents, now ${inView.length + 1} of 99 under the same view.`);

    await drop(page, { name: "mine.png", content: mine });
    await expect(note(page)).toContainText(/The data set “ged-23-columns” in version [0-9a-f]{8} is not here: add the file that it was read from\. It showed 7 of 7 incidents\./);
    await page.locator("input[type=file]").setInputFiles({ name: "another name.csv", mimeType: "text/csv", buffer: await readFile(table) });
    await expect(note(page)).toContainText("The data are the same. 7 of 7 incidents, then as now.");
    expect(atlas.key("dataset")).toBe("another-name");
  } finally {
    await page.goto("about:blank");
    await server.close();
  }
});

async function saved(atlas: AtlasPage, format: "PNG" | "SVG"): Promise<Buffer> {
  await atlas.figure("Reported killed by side").getByRole("button", { name: "Download" }).click();
  const download = atlas.page.waitForEvent("download");
  await atlas.page.getByRole("menuitem", { name: new RegExp(`^${format}`) }).click();
  return readFile(await (await download).path());
}

/** As if files were dropped on the page. */
async function drop(page: Page, ...files: readonly { readonly name: string; readonly content: Buffer }[]): Promise<void> {
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, content } of given) dataTransfer.items.add(new File([Uint8Array.from(atob(content), (unit) => unit.charCodeAt(0))], name));
    window.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, files.map(({ name, content }) => ({ name, content: content.toString("base64") })));
}

/** As a drawing program writes it: with its own prefix, its own lines, and a remark. */
function savedAnew(svg: string): string {
  const renamed = svg.replaceAll("atlas:state", "ns1:state").replace("xmlns:atlas", "xmlns:ns1");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- Created with a drawing program -->\n${renamed.replace(/(<ns1:state[^>]*>)/, "\n    $1\n      ").replace("</ns1:state>", "\n    </ns1:state>\n  ")}`;
}
