import { expect, test } from "vitest";
import type { ImportStep } from "../../state/imports/importSteps";
import { foundText } from "../../importers/shortened";
import { shownFile } from "./shownFile";

const file = (id: number, step: ImportStep) => ({ id, batch: 1, step, brought: { name: `${id}.csv`, blob: new Blob(), modified: null } });
const files = [file(0, { kind: "left" }), file(1, { kind: "waiting" }), file(2, { kind: "waiting" })];

test("the chosen file is shown, else the first that is on its way, else the last", () => {
  expect(shownFile(files, 2)?.id).toBe(2);
  expect(shownFile(files, null)?.id).toBe(1);
  expect(shownFile([file(0, { kind: "left" }), file(1, { kind: "left" })], 7)?.id).toBe(1);
  expect(shownFile([], null)).toBeUndefined();
});

test("what was found is shown as it stands in the file", () => {
  expect(['"say \\"x\\""', '"cut of', "12", "", '""'].map(foundText)).toEqual(['say "x"', '"cut of', "12", "", ""]);
});
