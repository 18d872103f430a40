import { expect, test } from "vitest";
import type { Holder } from "../domain/facility";
import type { PartyId } from "../domain/identifiers";
import { aDay } from "../testing/aDay";
import { someDictionaries } from "../testing/someDictionaries";
import { knownFacility } from "./knownFacility";

const [prison] = someDictionaries().facilities;
if (!prison) throw new Error("No facility to test with");

const held = (party: string, from: string | null, to: string | null): Holder => ({ party: party as PartyId, from: from === null ? null : aDay(from), to: to === null ? null : aDay(to) });
const facility = { ...prison, holders: [held("guards", null, "2021-01-01"), held("soldiers", "2021-01-02", "2023-01-01"), held("fighters", "2023-01-02", null)] };

test("who came to hold it later is not known, nor until when it was held", () => {
  expect(knownFacility(facility, aDay("2022-01-23")).holders).toEqual([held("guards", null, "2021-01-01"), held("soldiers", "2021-01-02", null)]);
  expect(knownFacility(facility, aDay("2023-01-02")).holders).toEqual(facility.holders);
  expect(knownFacility(facility, null)).toBe(facility);
});
