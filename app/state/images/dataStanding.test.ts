import { describe, expect, test } from "vitest";
import { aStoredDataset } from "../../testing/aStoredDataset";
import { offeredDatasets } from "../offeredDatasets";
import { dataStanding } from "./dataStanding";

const entry = (id: string, version: string) => ({ id, title: id, file: `${id}.json`, licence: "", citation: "", rows: 1, date: null, version });
const mine = aStoredDataset({ id: "mine", files: [{ name: "mine.csv", size: 1, hash: `0a1b2c3d${"0".repeat(56)}` }] });
const offered = offeredDatasets([entry("atlas", "11111111"), entry("old", "")], [mine, aStoredDataset({ id: "again", files: mine.files })], ["again", "atlas"]);
const standing = (id: string, version: string) => {
  const { kind, here } = dataStanding({ id, title: id, version }, offered);
  return [kind, here?.id ?? null, here?.isShown ?? null];
};

describe("a data set that an image names", () => {
  test("is found by its content, whatever it is called; on show before not", () => {
    expect(standing("atlas", "11111111")).toEqual(["same", "atlas", true]);
    expect(standing("elsewhere", "0a1b2c3d")).toEqual(["same", "again", true]);
    expect(standing("mine", "0a1b2c3d")).toEqual(["same", "again", true]);
  });

  test("is another version by its name", () => {
    expect(standing("atlas", "22222222")).toEqual(["another-version", "atlas", true]);
    expect(standing("mine", "22222222")).toEqual(["another-version", "mine", false]);
  });

  test("is not known to be the same without a version, there or here", () => {
    expect(standing("atlas", "")).toEqual(["unknown", "atlas", true]);
    expect(standing("old", "11112222")).toEqual(["unknown", "old", false]);
  });

  test("is missing", () => {
    expect(standing("elsewhere", "33333333")).toEqual(["missing", null, null]);
    expect(standing("elsewhere", "")).toEqual(["missing", null, null]);
  });
});
