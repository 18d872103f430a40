import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "./atlasPage";

const script = fileURLToPath(new URL("../../scripts/figure.mjs", import.meta.url));
const view = "governorate=IQ-DI&from=2022-01-01";

test("npm run figure: images of exactly the size, the very bytes that the page's dialog gives; what is wrong with a link is said", async ({ page }, info) => {
  const address = new URL(`./?${view}`, info.project.use.baseURL).href;
  const list = info.outputPath("figures.json");
  writeFileSync(list, JSON.stringify([
    { link: address, figure: "killed-by-side", out: "side.svg", size: "1200x675", look: "dark", title: "In Diyala", note: "A draft" },
    { link: address, figure: "map", out: "map.png", size: "1080x800", scale: 2, without: ["relief"] },
    { link: `${address}&to=2022-13-01`, figure: "map", out: "wrong.png" },
    { link: "?dataset=mine", figure: "map", out: "mine.png" },
    { link: "?facility=rajo-prison", figure: "held-over-time", out: "held.csv" },
  ]));
  const { code, said, complained } = await ended(start(["--list", list]));
  expect(complained.split("\n").filter(Boolean), said).toEqual([
    expect.stringMatching(/entry 3: map as .*wrong\.png could not be made: Part of this link is not valid here and was ignored: to=2022-13-01 \(--lenient/),
    expect.stringMatching(/entry 4: map as .*mine\.png could not be made: the data set mine is not here: .* Here are atlas/),
    "3 of 5 made.",
  ]);
  expect([code, said]).toEqual([1, `${info.outputPath("side.svg")}\n${info.outputPath("map.png")}\n${info.outputPath("held.csv")}\n`]);

  expect(readFileSync(info.outputPath("held.csv"), "utf8")).toContain("Prison officials");

  const png = readFileSync(info.outputPath("map.png"));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2160, 1600]);

  await page.goto(`${address}&figure=killed-by-side&image=1200x675,1x,dark&image-title=In+Diyala&image-note=A+draft`);
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "Download SVG" }).click();
  expect(readFileSync(info.outputPath("side.svg"), "utf8") === readFileSync(await (await download).path(), "utf8"), "the same bytes").toBe(true);
});

test("npm run figure: an order that is not understood makes nothing; told to stop, it leaves no browser behind", async () => {
  const wrong = await ended(start(["?", "pie", "--out", "pie.png"]));
  expect(wrong).toMatchObject({ code: 2, said: "", complained: expect.stringMatching(/^There is no figure “pie”; the figures are killed-by-side, .*brief\.\n$/) });

  const mark = `INCIDENT_ATLAS_FIGURE_TEST=${process.pid}-${Date.now()}`;
  const stopped = start(["?", "brief", "--out", test.info().outputPath("brief.pdf")], mark);
  const end = ended(stopped);
  await expect.poll(() => marked(mark).length, { timeout: 30_000 }).toBeGreaterThan(2);
  stopped.kill("SIGINT");
  expect(await end).toMatchObject({ code: 130, complained: "" });
  await expect.poll(() => marked(mark)).toEqual([]);
});

interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}

/** `mark`: something for the environment of it and of all that it starts. */
function start(words: readonly string[], mark = "INCIDENT_ATLAS_FIGURE_TEST=none"): ChildProcess {
  const [name = "", value] = mark.split("=");
  return spawn(process.execPath, [script, ...words], { env: { ...process.env, TZ: "UTC", [name]: value }, stdio: ["ignore", "pipe", "pipe"] });
}

async function ended(child: ChildProcess): Promise<Ended> {
  let [said, complained] = ["", ""];
  child.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (complained += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, said, complained };
}

/** Processes that carry the mark; only Linux tells. */
function marked(mark: string): readonly string[] {
  return readdirSync("/proc").filter((entry) => /^\d+$/.test(entry) && environmentOf(entry).includes(mark));
}

function environmentOf(entry: string): readonly string[] {
  try {
    return readFileSync(`/proc/${entry}/environ`, "utf8").split("\0");
  } catch {
    return [];
  }
}
