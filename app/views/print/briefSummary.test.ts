import { expect, test } from "vitest";
import type { QuestionKind } from "../../engine/engine";
import { byGovernorate } from "../../engine/questions/byGovernorate";
import { contested } from "../../engine/questions/contested";
import { killedBySide } from "../../engine/questions/killedBySide";
import { page } from "../../engine/questions/page";
import { tally } from "../../engine/questions/tally";
import type { FilterValues } from "../../filters/filter";
import { english } from "../../i18n/languages/english";
import { createTranslator } from "../../i18n/translator";
import { aClaim } from "../../testing/aClaim";
import { anIncident } from "../../testing/anIncident";
import { engineOf } from "../../testing/engineOf";
import { briefSummary, NAMED } from "./briefSummary";

const incidents = [
  anIncident({ id: "a", title: "A raid", claims: [aClaim({ count: 10 }), aClaim({ id: "c2", authority: "monitor", count: 14 })] }),
  anIncident({ id: "b", title: "A bombing", governorate: "IQ-DI", killed: 3 }),
  anIncident({ id: "c", title: "A riot", governorate: "IQ-DI", claims: [aClaim({ count: 0 })] }),
  anIncident({ id: "d", title: "A plot" }),
];

async function summaryOf(filters: FilterValues): Promise<readonly string[]> {
  const engine = engineOf(incidents);
  const ask = async <Asked, Answer>(question: QuestionKind<Asked, Answer>, asked: Asked) => (await engine.ask(question, asked, { filters, rule: "range", asOf: null })).within(null);
  return briefSummary(
    {
      tally: await ask(tally, null),
      bySide: await ask(killedBySide, null),
      byGovernorate: await ask(byGovernorate, null),
      contested: await ask(contested, null),
      deadliest: await ask(page, { sort: "killed", descending: true, offset: 0, limit: NAMED }),
    },
    createTranslator(english),
  );
}

test("sums with their ranges, those that state nothing apart, the deadliest without those in which nobody was killed", async () => {
  expect(await summaryOf({})).toEqual([
    "4 incidents, in which 13 (13–17) people were reported killed; 1 states no number and adds nothing to it.",
    "Reported killed by side: Security forces: 13 (13–17).",
    "The most reported killed in single incidents: A raid (20 Jan 2022): 10 (10–14); A bombing (20 Jan 2022): 3.",
    "The governorates with the most reported killed: Al-Hasakah: 10 (10–14) in 2 incidents; Diyala: 3 in 2 incidents.",
    "In 1 incident authorities gave numbers killed that exclude each other.",
  ]);
});

test("a governorate that is filtered out is not named", async () => {
  expect(await summaryOf({ governorate: "IQ-DI" })).toEqual([
    "2 incidents, in which 3 people were reported killed; each states a number.",
    "Reported killed by side: Security forces: 3.",
    "The most reported killed in one incident: A bombing (20 Jan 2022): 3.",
    "The governorate with the most reported killed: Diyala: 3 in 2 incidents.",
  ]);
});

test("nothing stated, and nothing in view", async () => {
  expect(await summaryOf({ q: "plot" })).toEqual(["1 incident; no number killed is stated."]);
  expect(await summaryOf({ governorate: "SY-LA" })).toEqual(["No incident is in view."]);
});
