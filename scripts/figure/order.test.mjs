import { describe, expect, it } from "vitest";
import * as imageSettings from "../../app/domain/imageSettings";
import { subjectOf } from "../../app/figures/figureSubject";
import { allFigureKinds } from "../../app/figures/kinds/figureKindOf";
import { filterKinds } from "../../app/filters/kinds/index";
import { languages } from "../../app/i18n/languages/index";
import { settings } from "../../app/state/settings";
import { known } from "./known.mjs";
import { readOrder } from "./order.mjs";

const context = { known: known({ imageSettings, settings, filterKinds, languages, allFigureKinds, subjectOf }), folder: "/reports" };
const read = (given) => readOrder({ link: "?", figure: "map", out: "map.png", ...given }, context);

describe("an order", () => {
  it("says which page to open, and where the file goes", () => {
    const order = read({ link: "https://atlas.example.org/x/?from=2022-01-01&q=al+azim", figure: "killed-by-side", out: "a/chart.SVG", size: "1920x1080", look: "dark", transparent: true });
    expect(order).toMatchObject({
      origin: "https://atlas.example.org/x/", figure: "killed-by-side", title: "Reported killed by side", format: "svg", out: "/reports/a/chart.SVG", unknownKeys: [],
      query: "?from=2022-01-01&q=al+azim&figure=killed-by-side&image=1920x1080,1x,dark,transparent",
    });
  });

  it("is read by the page as it was meant", () => {
    const { query } = read({ size: "800x600", scale: 3, language: "en", without: ["relief", "reading"], title: "Attacks & “raids”", subtitle: "50 %", note: "a\n b" });
    const pairs = new URLSearchParams(query);
    expect(imageSettings.readImageSettings(pairs.get("image"))).toEqual({ ...imageSettings.usualImage, size: { width: 800, height: 600 }, scale: 3, language: "en", without: ["reading", "relief"] });
    expect([...pairs].slice(2)).toEqual([["image-title", "Attacks & “raids”"], ["image-subtitle", "50 %"], ["image-note", "a b"]]);
    for (const { key, read: check } of settings) if (pairs.has(key)) expect(check(pairs.get(key)), key).toBe(pairs.get(key));
  });

  it("makes as many pixels as were asked for, unless a scale is named; the page's usual image without a size", () => {
    const image = (given) => new URLSearchParams(read(given).query).get("image");
    expect([image({ size: "1080x1080" }), image({ size: "1080x1080", scale: "2" }), image({}), image({ scale: "1" })]).toEqual(["1080x1080,1x", "1080x1080", null, "1x"]);
  });

  it("takes figure and image from a link that the figure dialog copied, and changes of it what is said", () => {
    const link = "?kind=ambush&figure=timeline&image=1200x675,dark&image-note=Draft";
    expect(read({ link, figure: undefined }).query).toBe("?kind=ambush&figure=timeline&image=1200x675,dark&image-note=Draft");
    expect(read({ link, figure: "map", look: "light", note: "Final" }).query).toBe("?kind=ambush&figure=map&image=1200x675,light&image-note=Final");
  });

  it("of the brief is its view alone, on paper", () => {
    expect(read({ link: "?kind=ambush&figure=map&image=dark", figure: "brief", out: "b.pdf", paper: "letter" })).toMatchObject({ query: "?kind=ambush", format: "pdf", paper: "Letter" });
  });

  it("of a figure of one incident or facility takes a link that has it open", () => {
    expect(read({ link: "?facility=rajo-prison&asof=2023-02-07", figure: "held-over-time" })).toMatchObject({ query: "?facility=rajo-prison&asof=2023-02-07&figure=held-over-time", unknownKeys: [] });
    expect(read({ link: "?incident=an-incident", figure: "running-toll" }).query).toBe("?incident=an-incident&figure=running-toll");
  });

  it("names keys that no link has", () => {
    expect(read({ link: "?goverorate=IQ-DI&kind=ambush&rule=range" }).unknownKeys).toEqual(["goverorate"]);
  });

  it.each([
    [{ link: "atlas.html" }, /“atlas.html” is no link: .*beginning with “\?”/],
    [{ link: "file:///x?y" }, /is no link/],
    [{ figure: "pie" }, /There is no figure “pie”; the figures are killed-by-side, .*map, .*held-over-time, brief\./],
    [{ figure: "held-over-time" }, /“held-over-time” is of one facility: the link must open one \(facility=…\)/],
    [{ figure: "running-toll", link: "?facility=a-prison" }, /“running-toll” is of one incident: the link must open one/],
    [{ figure: "" }, /No figure is named; the figures are/],
    [{ out: undefined }, /No file to write is named/],
    [{ out: "map.jpg" }, /map\.jpg ends in \.jpg; a figure is written as \.png, \.svg, \.pdf, \.csv\./],
    [{ figure: "brief" }, /the brief is written as \.pdf\./],
    [{ size: "large" }, /The size “large” cannot be made: WIDTHxHEIGHT .* 320 to 6000/],
    [{ size: "100x100" }, /each 320 to 6000/],
    [{ size: "1200x675,dark" }, /The size/],
    [{ scale: "0" }, /The scale “0” cannot be made: a whole number from 1 to 4/],
    [{ scale: "1.5" }, /The scale/],
    [{ size: "4000x3000", scale: 2 }, /4000x3000 at scale 2 is too large: .* 6000 pixels/],
    [{ look: "blue" }, /known are light and dark/],
    [{ transparent: "yes" }, /transparent is "yes": true or false/],
    [{ language: "xx" }, /The language “xx” is not known; known are en/],
    [{ without: "reading,legend" }, /legend cannot be left out; what can be is reading, definition, publishers, relief/],
    [{ note: "x".repeat(501) }, /The note has 501 characters; 500 are the most/],
    [{ paper: "A3" }, /known are A4 and Letter/],
    [{ figure: { id: "map" } }, /figure is \{"id":"map"\}: a text is needed/],
    [{ colour: "red" }, /colour is not understood; known are link, figure/],
  ])("%j is refused", (given, sentence) => {
    expect(() => read(given)).toThrow(sentence);
  });
});
