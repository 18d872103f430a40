import { expect } from "vitest";
import type { Figure } from "../../domain/casualty";
import type { RuleId } from "../../counting/ruleIds";
import { killedBySide } from "../../engine/questions/killedBySide";
import { tally } from "../../engine/questions/tally";
import { about, type WorkedOut } from "./workedOut";

const atLeast = (low: number, best: number, high: number): Figure => ({ low, best, high, openLow: false, openHigh: true });

/** Reported killed of the small world by every rule, and how many of its six incidents state it. */
const killedBy: Readonly<Record<RuleId, readonly [Figure, number]>> = {
  range: [atLeast(50, 51, 57), 5],
  conservative: [atLeast(50, 50, 50), 5],
  majority: [atLeast(51, 51, 51), 5],
  "best-low-high": [atLeast(50, 55, 57), 5],
  own: [{ ...atLeast(21, 21, 21), openHigh: false }, 3],
  adversary: [atLeast(20, 20, 20), 1],
  highest: [atLeast(57, 57, 57), 5],
};

/** What the rules make of the small world, worked out by hand. */
export const ruleAnswers: readonly WorkedOut[] = [
  about(tally, "by every rule", async (ask) => {
    for (const [rule, [figure, stating]] of Object.entries(killedBy)) {
      expect({ rule, ...(await ask(tally, null, { rule })) }).toEqual({ rule, shown: 6, all: 6, killed: { figure, stating, notStated: 6 - stating, outsideRule: 5 - stating } });
    }
  }),
  about(tally, "filtered by the figure under the rule", async (ask) => {
    expect((await ask(tally, null, { rule: "own", filters: { killed: "not-stated" } })).shown).toBe(3);
    expect((await ask(tally, null, { rule: "adversary", filters: { killed: "11.." } })).shown).toBe(1);
  }),
  about(killedBySide, "each side by its own figures", async (ask) => {
    const { sides, withoutSide } = await ask(killedBySide, null, { rule: "own" });
    expect(sides.map(({ side, figure, stating }) => [side, figure?.best ?? null, stating])).toEqual([
      ["militants", null, 0], ["security-forces", 21, 3], ["civilians", null, 0], ["detainees", null, 0], ["not-stated", null, 0],
    ]);
    expect(withoutSide).toEqual({ figure: null, stating: 0 });
  }),
];
