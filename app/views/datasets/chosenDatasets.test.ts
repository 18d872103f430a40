import { expect, test } from "vitest";
import { offeredDatasets } from "../../state/offeredDatasets";
import { chosenDatasets, isOnShow, toggled } from "./chosenDatasets";

const datasets = offeredDatasets(
  ["atlas", "mine", "ours"].map((id) => ({ id, title: id, file: `${id}.json`, licence: "", citation: "", rows: 1, date: null, version: "" })), [], ["atlas", "ours"],
);

test("those chosen stand in the order of the list, without what has gone meanwhile", () => {
  expect(chosenDatasets(datasets, ["ours", "gone", "atlas"])).toEqual(["atlas", "ours"]);
});

test("one is put in, and taken out again", () => {
  expect(toggled(["atlas"], "mine")).toEqual(["atlas", "mine"]);
  expect(toggled(["atlas", "mine"], "atlas")).toEqual(["mine"]);
});

test("there is nothing to do where those chosen are on show", () => {
  expect(isOnShow(datasets, ["atlas", "ours"])).toBe(true);
  expect(isOnShow(datasets, ["atlas"])).toBe(false);
  expect(isOnShow(datasets, ["atlas", "ours", "mine"])).toBe(false);
});
