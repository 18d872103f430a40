import { expect, test } from "vitest";
import { byKind as question } from "../engine/questions/byKind";
import { anIncident } from "../testing/anIncident";
import { engineOf } from "../testing/engineOf";
import { byKind } from "./kinds/byKind/byKind";
import { sampleNote } from "./notes";
import { saidOf } from "./saidOf";

test("that a sample is no trend is said of a sample, and of nothing else", async () => {
  const answer = (await engineOf([anIncident()]).ask(question, null, { filters: {}, rule: "range", asOf: null })).within(null);
  const [ofSample, ofCensus] = [true, false].map((isSample) => saidOf(byKind, answer, isSample));
  expect(ofSample?.reading).toContain(sampleNote);
  expect(ofCensus?.reading).toEqual(ofSample?.reading.filter((note) => note !== sampleNote));
});
