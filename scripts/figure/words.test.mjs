import { describe, expect, it } from "vitest";
import { OrderError } from "./orderError.mjs";
import { readArguments } from "./readArguments.mjs";
import { readList } from "./readList.mjs";
import { sameFiles } from "./sameFiles.mjs";
import { missingData } from "./servedDatasets.mjs";

describe("the command line", () => {
  it("is an order", () => {
    expect(readArguments(["?kind=ambush", "map", "--out", "map.png", "--scale", "2", "--transparent"])).toEqual({
      help: false, lenient: false, list: null, order: { link: "?kind=ambush", figure: "map", out: "map.png", scale: "2", transparent: true },
    });
    expect(readArguments(["?figure=map", "--out=map.png", "--lenient"])).toMatchObject({ lenient: true, order: { link: "?figure=map", out: "map.png" } });
  });

  it("is a list, or asks for help", () => {
    expect(readArguments(["--list", "figures.json"])).toEqual({ help: false, lenient: false, list: "figures.json", order: null });
    expect(readArguments(["-h"]).help).toBe(true);
  });

  it.each([
    [[], /No link and no figure/],
    [["?a", "map", "b=c"], /put the link into quotes/],
    [["?", "map", "--colour", "red"], /--colour.* --help shows/],
    [["--list", "f.json", "--scale", "2", "map"], /With --list .*map, --scale/],
  ])("%j is not understood", (words, sentence) => {
    expect(() => readArguments(words)).toThrow(OrderError);
    expect(() => readArguments(words)).toThrow(sentence);
  });
});

describe("a list", () => {
  it("is an array, or an object a line; each order says where it stands", () => {
    expect(readList('[{"figure": "map"},\n {"figure": "timeline"}]', "f.json")).toEqual([
      { order: { figure: "map" }, where: "f.json, entry 1" }, { order: { figure: "timeline" }, where: "f.json, entry 2" },
    ]);
    expect(readList('{"figure": "map"}\r\n\n{"figure": "timeline"}\n', "f.json").map(({ where }) => where)).toEqual(["f.json, line 1", "f.json, line 3"]);
  });

  it("may begin with a byte order mark", () => {
    expect(readList('\uFEFF[{"figure": "map"}]', "f.json")).toHaveLength(1);
    expect(readList('\uFEFF{"figure": "map"}', "f.json")).toHaveLength(1);
  });

  it("writes no file twice", () => {
    expect(sameFiles([{ out: "/a.png", where: "entry 1" }, { out: "/b.png", where: "entry 2" }])).toEqual([]);
    expect(sameFiles([{ out: "/a.png", where: "entry 1" }, { out: "/a.png", where: "entry 2" }])).toEqual(["entry 2: /a.png is written by entry 1 too."]);
  });

  it.each([["", /holds no order/], ["[]", /holds no order/], ["[1", /f\.json is no JSON: /], ['{"a": 1}\nmap', /f\.json, line 2 is no JSON/], ["[[]]", /f\.json, entry 1: an object such as/]])("“%s” is none", (text, sentence) => {
    expect(() => readList(text, "f.json")).toThrow(sentence);
  });
});

it("data that a reader brought in are not here, and that is said", () => {
  expect([missingData("?kind=ambush", ["atlas"]), missingData("?dataset=atlas", ["atlas"])]).toEqual([null, null]);
  expect(missingData("?dataset=atlas,mine", ["atlas", "ucdp"])).toMatch(/the data set mine is not here: .* Here are atlas, ucdp/);
});
