import { lowestToHighest } from "../../counting/lowestToHighest";
import type { Stated } from "../../counting/rule";
import { sumFigures, type Figure } from "../../domain/casualty";
import type { IncidentInBrief } from "../../domain/spot";
import { inBrief, type CountedIncident } from "../countedIncident";
import type { QuestionKind } from "../engine";
import { isContested, statedParts } from "../statedParts";
import { unstated, type Unstated } from "./tally";

export interface ContestedAnswer extends Unstated {
  /** The incidents whose authorities differ on the number killed, the widest apart first; without those that state none under the rule. */
  readonly contested: readonly ContestedIncident[];
  /** How many differ, also where the rule states no number killed. */
  readonly differing: number;
  /** Incidents in view. */
  readonly incidents: number;
}

export interface ContestedIncident extends IncidentInBrief {
  readonly killed: Figure;
  /** From the lowest to the highest of what is said, whatever the rule makes of it: people. */
  readonly spread: number;
  /** How many authorities state a figure that counts. */
  readonly authorities: number;
}

/** Where the latest figures of two authorities, on the killed of one side, exclude each other. */
export const contested: QuestionKind<null, ContestedAnswer> = {
  id: "contested",
  answer({ inView }) {
    return {
      contested: inView.flatMap(whereContested).toSorted((a, b) => b.spread - a.spread || b.killed.best - a.killed.best || (a.id < b.id ? -1 : 1)),
      differing: inView.filter(isContested).length,
      incidents: inView.length,
      ...unstated(inView),
    };
  },
};

function whereContested(counted: CountedIncident): readonly ContestedIncident[] {
  const { total } = counted.tally("killed");
  if (!total || !isContested(counted)) return [];
  const parts = statedParts(counted);
  const authorities = new Set(parts.flatMap((stated) => stated.map(({ authority }) => authority))).size;
  return [{ ...inBrief(counted), killed: total, spread: spreadOf(parts), authorities }];
}

/** Each side's by itself, added up. */
function spreadOf(parts: readonly (readonly Stated[])[]): number {
  const said = sumFigures(parts.flatMap((stated) => lowestToHighest(stated) ?? []));
  return said ? said.high - (said.low ?? said.best) : 0;
}
