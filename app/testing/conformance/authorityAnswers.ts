import { expect } from "vitest";
import { authorities } from "../../engine/questions/authorities";
import { authority } from "../../engine/questions/authority";
import { contestedCount } from "../../engine/questions/contestedCount";
import { facility } from "../../engine/questions/facility";
import { aDay } from "../aDay";
import { about, type WorkedOut } from "./workedOut";

/** Who says what of the small world, worked out by hand. */
export const authorityAnswers: readonly WorkedOut[] = [
  about(contestedCount, "the break alone, by any rule", async (ask) => {
    expect(await ask(contestedCount, null)).toEqual({ contested: 1, incidents: 6 });
    expect(await ask(contestedCount, null, { rule: "own" })).toEqual({ contested: 1, incidents: 6 });
    expect(await ask(contestedCount, null, { asOf: aDay("2022-01-23") })).toEqual({ contested: 0, incidents: 3 });
    expect(await ask(contestedCount, null, { filters: { country: "IQ" } })).toEqual({ contested: 0, incidents: 2 });
  }),
  about(authorities, "the army was first where the monitor counts too; a claim that is not counted is shown", async (ask) => {
    const { authorities: found, incidents } = await ask(authorities, null);
    expect(incidents).toBe(6);
    const of = (id: string) => found.find(({ authority: { id: own } }) => own === id);
    expect(of("army")).toMatchObject({ incidents: 4, claims: 7, outcomes: [{ outcome: "killed", claims: 6 }, { outcome: "wounded", claims: 1 }], first: { of: 1, alone: 1, shared: 0 } });
    expect(of("monitor")).toMatchObject({ incidents: 1, claims: 2, first: { of: 1, alone: 0, shared: 0 }, apart: { lower: 0, same: 0, higher: 0, within: null } });
    expect(of("channel")).toMatchObject({ incidents: 1, claims: 1, first: { of: 0 } });
    const early = (await ask(authorities, null, { asOf: aDay("2022-01-23") })).authorities;
    expect(early.find(({ authority: { id } }) => id === "army")).toMatchObject({ incidents: 3, claims: 4, first: { of: 0 } });
  }),
  about(authority, "its claims with incident and page, so many of all", async (ask) => {
    const { claims, total } = await ask(authority, { authority: "army", most: 2 });
    expect([total, claims.map(({ incident, claim, source }) => [incident.id, claim.id, source?.url])]).toEqual([7, [
      ["riot", "c1", "https://example.org/riot"], ["break", "c1", "https://example.org/break"],
    ]]);
    expect((await ask(authority, { authority: "army", most: 9 }, { filters: { governorate: "IQ-DI" } })).total).toBe(1);
    expect(await ask(authority, { authority: "nobody", most: 9 })).toEqual({ claims: [], total: 0 });
  }),
  about(facility, "every incident there, also what the filters leave out", async (ask) => {
    const answer = await ask(facility, { facility: "old-prison" }, { filters: { kind: "prison-riot" } });
    expect(answer?.incidents.map(({ id, inView }) => [id, inView])).toEqual([["riot", true], ["break", false]]);
    expect(answer?.held).toEqual([]);
    expect((await ask(facility, { facility: "old-prison" }, { asOf: aDay("2022-01-01") }))?.incidents).toHaveLength(1);
    expect(await ask(facility, { facility: "nowhere" })).toBeNull();
  }),
];
