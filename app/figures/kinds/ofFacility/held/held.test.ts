import { expect, test } from "vitest";
import { facility } from "../../../../engine/questions/facility";
import { english } from "../../../../i18n/languages/english";
import { createTranslator } from "../../../../i18n/translator";
import { aDay } from "../../../../testing/aDay";
import { engineOf } from "../../../../testing/engineOf";
import { manyHeld, manyHeldDictionaries } from "../../../../testing/figureTester/manyHeld";
import { held } from "./held";

const translator = createTranslator(english);
const incidents = manyHeld();

async function answerOf(asOf: string | null = null, of = incidents) {
  const view = { filters: {}, rule: "range", asOf: asOf === null ? null : aDay(asOf) };
  const answer = (await engineOf(of, manyHeldDictionaries()).ask(facility, { facility: "old-prison" }, view)).within(null);
  if (!answer) throw new Error("The facility is there");
  return answer;
}

test("the table has a row for each claim, with its number as it is worded and how well its day is known", async () => {
  const answer = await answerOf();
  const { columns, rows } = held.table(answer, translator);
  expect(rows).toHaveLength(incidents.flatMap(({ claims }) => claims).length);
  const cells = (row: (typeof rows)[number] | undefined) => Object.fromEntries(columns.map(({ label }, index) => [label, row?.[index]]));
  expect(cells(rows.find((row) => row.includes("about")))).toMatchObject({
    Authority: "Office for the Coordination of Aid", Party: "inmates", Best: 3_900, "How it is worded": "about", "Reported on": "2021-04-10", "How the day is known": "by its month",
    Incident: "Riot at the old prison over food and visits", Page: "https://example.org/riot",
  });
  expect(cells(rows.at(-1))).toMatchObject({ Authority: "Committee of Visitors to the Old Prison", Lowest: null, Highest: 5_000, "Reported on": null, "How the day is known": "day unknown" });
});

test("counts alone name no incident and no claim", async () => {
  const { rows } = held.counts?.(await answerOf(), translator) ?? { rows: [] };
  expect(rows).toEqual([["villagers", 3, 3, 0], ["inmates", 7, 18, 1], ["all", 1, 1, 0]]);
});

test("notes say of whom the numbers are, and what is not drawn; a number that nobody gives is not 0", async () => {
  const notes = held.notes(await answerOf()).map((note) => translator.t(note));
  expect(notes).toEqual([
    expect.stringContaining("they need not be of the same people"),
    "The numbers are of: inmates, villagers, villagers (only: children under five), inmates (only: minors), all, inmates (only: foreigners).",
    "No number given, and not drawn as 0: Monitor (1 December 2021).",
    "Day unknown, and not drawn: Committee of Visitors to the Old Prison at most 5,000.",
  ]);
  const none = await answerOf("2021-03-28");
  expect(held.notes(none).map((note) => translator.t(note))).toEqual(["No number held is stated in the claims on these incidents."]);
  expect([held.reading(none), held.description(none, translator)]).toEqual([[], "Nobody gives a dated number of people held at Old prison."]);
});

test("what a file says of itself names neither the facility nor an incident", async () => {
  const answer = await answerOf();
  const said = held.descriptionInFile?.(answer, translator);
  expect(said).toBe("Numbers of people held at one facility: 21 claims of 7 authorities, by the day on which each was made.");
  expect(held.descriptionInFile?.(await answerOf(null, []), translator)).toBe("Nobody gives a dated number of people held at one facility.");
  expect(held.description(answer, translator)).toMatch(/held at Old prison, each as claimed on a day\. Army: 4,100, 29 Mar 2021; /);
});
