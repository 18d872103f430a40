import { expect, test } from "vitest";
import { aDay } from "../../testing/aDay";
import { someLooked } from "../../testing/someLooked";
import { firstChoices, headerKeyOf } from "./firstChoices";
import { fieldOfColumn, hasDay, mappingWith } from "./mappingChange";
import { pastedFile } from "./pastedTable";

const today = aDay("2026-03-02");
const file = { name: "my.attacks.2022.csv", modified: Date.UTC(2024, 4, 6, 12) };
const { probed } = someLooked();
const other = { columns: { year: 2 }, dayOrder: "month-day", decimal: "," } as const;

test("a file is called by its name, and was released when it was last changed", () => {
  expect(firstChoices(probed, file, today, null, null).choices).toMatchObject({ title: "my.attacks.2022", released: aDay("2024-05-06"), mapping: probed.guess?.mapping });
  for (const modified of [null, 0, Date.UTC(2030, 0, 1)]) expect(firstChoices(probed, { ...file, modified }, today, null, null).choices.released).toBe(today);
  expect(firstChoices(probed, { ...file, name: ".csv" }, today, null, null).choices.title).toBe(".csv");
});

test("what is remembered goes before the guess, and what was chosen a moment ago before both, while the columns are the same", () => {
  expect(firstChoices(probed, file, today, other, null)).toMatchObject({ choices: { mapping: other }, isRemembered: true });
  const before = someLooked();
  const chosen = { ...before, choices: { ...before.choices, mapping: { ...other, decimal: "." as const }, title: "Chosen" } };
  expect(firstChoices(probed, file, today, other, chosen)).toMatchObject({ choices: { mapping: { decimal: "." }, title: "Chosen" }, isRemembered: false });
  // Even where what is remembered is the very thing that was chosen.
  expect(firstChoices(probed, file, today, chosen.choices.mapping, chosen).isRemembered).toBe(false);
  const otherColumns = { ...probed, layout: { columns: ["Date;Governorate;Killed"], before: 1, version: null } };
  expect(headerKeyOf(otherColumns)).not.toBe(headerKeyOf(probed));
  expect(firstChoices(otherColumns, file, today, null, chosen)).toMatchObject({ choices: { mapping: probed.guess?.mapping, title: "Chosen" }, isRemembered: false });
});

test("a column stands for one field only", () => {
  const mapping = { columns: { start: 0, place: 1 }, dayOrder: "day-month", decimal: "." } as const;
  expect(mappingWith(mapping, "title", 1).columns).toEqual({ start: 0, title: 1 });
  expect(mappingWith(mapping, "start", null).columns).toEqual({ place: 1 });
  expect(hasDay(mapping)).toBe(true);
  expect(hasDay(mappingWith(mapping, "start", null))).toBe(false);
  expect(hasDay(other)).toBe(true);
  expect([fieldOfColumn(mapping, 1), fieldOfColumn(mapping, 2)]).toEqual(["place", null]);
});

test.each([
  ["Date,Killed\n2022-01-25,3", "pasted.csv"],
  ["Date\tKilled\r\n2022-01-25\t3\r\n", "pasted.csv"],
  ['a,"b, c"\n1,2', "pasted.csv"],
  [' {"format": "incident-atlas"} ', "pasted.json"],
  ["[1]", "pasted.json"],
  ["Hama, Homs", null],
  ["First, a sentence.\nThen another one without.", null],
  ["words", null],
])("a pasted text %j is a file called %j", (text, name) => {
  expect(pastedFile(text)?.name ?? null).toBe(name);
});
