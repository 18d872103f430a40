import fc from "fast-check";
import { zlibSync } from "fflate";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import type { FigureReading } from "../../domain/figureState";
import { writeFigureState } from "../../domain/figureState";
import { aFigureState, anyFigureState } from "../../testing/aFigureState";
import { crc32 } from "./crc32";
import { describedPng } from "./describedPng";
import { describedSvg } from "./describedSvg";
import { internationalText } from "./internationalText";
import { PNG_BEGINNING, pngChunk, pngChunks } from "./pngChunks";
import { textUnder } from "./pngTexts";
import { readFigure } from "./readFigure";
import { readPng } from "./readPng";
import { svgReader } from "./readSvg";

const state = aFigureState();
const words = { title: "Killed by side – كمين", source: "https://atlas.example/?q=x" };
const described: FigureReading = { kind: "described", state };
const nothing: FigureReading = { kind: "nothing" };
const plainSvg = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><title>T &lt;/desc&gt;</title><desc>D</desc><style></style><rect width="4" height="4"/></svg>`;
const ours = describedSvg(plainSvg, state);
/** Milliseconds, on a machine that does much besides; what is read without bounds takes far more. */
const SOON = 8_000;
const at = async () => undefined;

let plain: Uint8Array<ArrayBuffer>;
let png: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  plain = new Uint8Array(await sharp({ create: { width: 40, height: 30, channels: 4, background: "#f0f4" } }).png().toBuffer());
  png = await bytesOf(describedPng(new Blob([plain]), state, words));
});

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

function readSvg(text: string): FigureReading {
  const reader = svgReader();
  reader.push(text);
  return reader.end();
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const part of parts) {
    whole.set(part, filled);
    filled += part.length;
  }
  return whole;
}

describe("a PNG", () => {
  test("holds its texts in UTF-8 behind its header, with right checksums, and is the same image to another reader", async () => {
    const chunks = [...pngChunks(png)];
    expect(chunks.map(({ type }) => type).slice(0, 7)).toEqual(["IHDR", "iTXt", "iTXt", "iTXt", "iTXt", "iTXt", [...pngChunks(plain)][1]?.type]);
    expect(chunks.every((chunk) => chunk.hasRightSum())).toBe(true);
    const texts = Object.fromEntries(["Title", "Description", "Software", "Source", "Incident Atlas"].map((keyword) => [keyword, chunks.map((chunk) => textUnder(keyword, chunk)).find((text) => text !== null)]));
    expect(texts).toEqual({ Title: words.title, Description: state.description, Software: "Incident Atlas 0.1.0", Source: words.source, "Incident Atlas": writeFigureState(state) });
    const [one, other] = await Promise.all([png, plain].map((bytes) => sharp(bytes).raw().toBuffer()));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
    const { comments } = await sharp(png).metadata();
    expect(comments).toContainEqual({ keyword: "Title", text: words.title });
  });

  test("gives any state back", async () => {
    await fc.assert(fc.asyncProperty(anyFigureState, async (made) => {
      expect(readPng(await bytesOf(describedPng(new Blob([plain]), made, words)))).toEqual({ kind: "described", state: made });
    }), { numRuns: 50 });
  });

  test("gives it back as other programs write texts: packed, behind the image, beside other chunks", () => {
    const [text, keyword] = [new TextEncoder().encode(writeFigureState(state)), new TextEncoder().encode("Incident Atlas\0")];
    const end = plain.length - 12;
    const put = (type: string, ...data: readonly Uint8Array[]) => readPng(joined(plain.subarray(0, end), pngChunk("eXIf", new Uint8Array(9)), pngChunk(type, joined(...data)), plain.subarray(end)));
    expect(put("tEXt", keyword, text)).toEqual(described);
    expect(put("zTXt", keyword, Uint8Array.of(0), zlibSync(text))).toEqual(described);
    expect(put("iTXt", keyword, Uint8Array.of(1, 0), new TextEncoder().encode("en\0Atlas\0"), zlibSync(text))).toEqual(described);
    expect(put("iTXt", new TextEncoder().encode("Incident Atlas of mine\0\0\0\0\0"), text)).toEqual(nothing);
  });

  test("with nothing of ours inside is not ours, as once another program has left the texts out", async () => {
    expect(readPng(plain)).toEqual(nothing);
    expect(readPng(new Uint8Array(await sharp(png).png().toBuffer()))).toEqual(nothing);
  });

  test("cut off anywhere, or changed in any byte, says so, or gives the state unchanged, or nothing", () => {
    const begins = Buffer.from(png).indexOf("Incident Atlas\0");
    const ends = begins + internationalText("Incident Atlas", writeFigureState(state)).length + 4;
    fc.assert(fc.property(fc.nat(png.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
      const cut = readPng(png.slice(0, place));
      if (place >= ends) expect(cut).toEqual(described);
      else expect(cut.kind).not.toBe("described");
      const other = readPng(png.map((byte, index) => (index === place ? byte ^ change : byte)));
      if (other.kind === "described") expect(other).toEqual(described);
    }), { numRuns: 300 });
    expect(readPng(png.slice(0, begins + 60))).toEqual({ kind: "fault", fault: "cut-off" });
    expect(readPng(png.map((byte, index) => (index === begins + 60 ? byte ^ 1 : byte)))).toEqual({ kind: "fault", fault: "wrong-checksum" });
  });

  test("that unpacks to far too much is let be at once", () => {
    const bomb = zlibSync(new Uint8Array(20_000_000));
    const began = performance.now();
    const reading = readPng(joined(plain.subarray(0, PNG_BEGINNING), pngChunk("zTXt", joined(new TextEncoder().encode("Incident Atlas\0\0"), bomb))));
    expect(reading).toEqual({ kind: "fault", fault: "malformed" });
    expect(performance.now() - began).toBeLessThan(SOON);
  });

  test("of millions of empty chunks is soon given up", () => {
    const began = performance.now();
    expect(readPng(joined(plain.subarray(0, PNG_BEGINNING), new Uint8Array(64 * 2 ** 20)))).toEqual(nothing);
    expect(performance.now() - began).toBeLessThan(SOON);
  });
});

describe("an SVG", () => {
  test("holds the state behind its description, and nothing else of it changes", () => {
    const metadata = /<metadata>.*<\/metadata>/s.exec(ours)?.[0] ?? "";
    expect(ours.replace(`\n${metadata}`, "")).toBe(plainSvg);
    expect(ours.indexOf("<metadata>")).toBeGreaterThan(ours.indexOf("<desc>D</desc>"));
  });

  test("gives any state back", () => {
    fc.assert(fc.property(anyFigureState, (made) => {
      expect(readSvg(describedSvg(plainSvg, made))).toEqual({ kind: "described", state: made });
    }), { numRuns: 50 });
  });

  test.each<[string, (svg: string) => string]>([
    ["another prefix", (svg) => svg.replaceAll("atlas:state", "ns0:state").replace("xmlns:atlas", "xmlns:ns0")],
    ["no prefix", (svg) => svg.replaceAll("atlas:state", "state").replace("xmlns:atlas", "xmlns")],
    ["a prefix that is declared above", (svg) => svg.replace(' xmlns:atlas="urn:incident-atlas:figure"', "").replace("<svg ", "<svg xmlns:atlas='urn:incident-atlas:figure' ")],
    ["lines broken, and indented", (svg) => svg.replace(/(<atlas:state[^>]*>)(.*)(<\/atlas:state>)/s, (_, open: string, text: string, close: string) => `\n  ${open}\r\n    ${text.replaceAll("{", "\n  {")}\n  ${close}\n`)],
    ["a section of characters", (svg) => svg.replace(/(<atlas:state[^>]*>)(.*)(<\/atlas:state>)/s, (_, open: string, text: string, close: string) => `${open}<![CDATA[${text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&")}]]>${close}`)],
    ["characters by number", (svg) => svg.replaceAll("&quot;", "&#34;").replaceAll("&lt;", "&#x3C;")],
    ["a document type and a remark", (svg) => `<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY x "y">]>\n<!-- <atlas:state> -->${svg}`],
    ["moved to the end, beside another one's", (svg) => svg.replace(/<metadata>.*<\/metadata>/s, "").replace("</svg>", `<metadata><state>{}</state><x:state xmlns:x="urn:other">{}</x:state></metadata>${/<metadata>.*<\/metadata>/s.exec(svg)?.[0]}</svg>`)],
  ])("saved anew with %s gives it back", (_, saved) => {
    expect(readSvg(saved(ours))).toEqual(described);
  });

  test("in UTF-16 gives it back", async () => {
    const wide = new Blob(["\uFEFF", ours].map((text) => Buffer.from(text, "utf16le")));
    expect(await readFigure(wide, "svg", at)).toEqual(described);
  });

  test("of another is not ours; cut off or broken within the state it says so", () => {
    expect(readSvg(plainSvg)).toEqual(nothing);
    expect(readSvg(ours.replace("urn:incident-atlas:figure", "urn:another"))).toEqual(nothing);
    expect(readSvg(ours.slice(0, ours.indexOf("governorate")))).toEqual({ kind: "fault", fault: "cut-off" });
    expect(readSvg(ours.replace("&quot;shown&quot;:2", "&quot;shown&quot;:-2"))).toEqual({ kind: "fault", fault: "malformed" });
  });

  test.each<[string, string]>([
    ["entities in entities", `<!DOCTYPE svg [${Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};">`).join("")}]><svg xmlns="urn:incident-atlas:figure"><state>&e30;</state></svg>`],
    ["elements in elements", `<svg>${"<g xmlns:a='urn:x'>".repeat(300_000)}`],
    ["states in no namespace", `<svg>${"<g>".repeat(200)}${"<x:state/>".repeat(300_000)}`],
    ["a state without end", `<svg xmlns="urn:incident-atlas:figure"><state>${"x".repeat(8_000_000)}`],
    ["blanks without end", `<svg xmlns="urn:incident-atlas:figure"><state>${" \t".repeat(150_000)}</state></svg>`],
    ["attributes without end", `<svg ${Array.from({ length: 100_000 }, (_, n) => `xmlns:a${n}="urn:x"`).join(" ")}>${"<g><state/></g>".repeat(2_000)}</svg>`],
  ])("of %s is read to an end, soon", (_, text) => {
    const began = performance.now();
    expect(["nothing", "fault"]).toContain(readSvg(text).kind);
    expect(performance.now() - began).toBeLessThan(SOON);
  });
});

test("any bytes are read without a throw", async () => {
  const noise = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string().map((text) => new TextEncoder().encode(text)));
  await fc.assert(fc.asyncProperty(noise, fc.nat(600), fc.constantFrom("png", "svg"), async (bytes, place, type) => {
    const within = type === "png" ? png : new TextEncoder().encode(ours);
    const mixed = joined(within.subarray(0, place), bytes, within.subarray(place));
    for (const content of [bytes, mixed]) expect(["nothing", "fault", "described"]).toContain((await readFigure(new Blob([new Uint8Array(content)]), type, at)).kind);
  }), { numRuns: 300 });
});

test("the checksum is that of the specification", () => {
  expect(crc32(new TextEncoder().encode("IEND"))).toBe(0xae_42_60_82);
  expect(crc32(new TextEncoder().encode("1234"), new TextEncoder().encode("56789"))).toBe(0xcb_f4_39_26);
});

test("a text of a PNG holds no zero", () => {
  expect([...internationalText("Title", "a\0b")].slice("Title".length + 5)).not.toContain(0);
});
