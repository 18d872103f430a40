import { exclude } from "../../counting/differences";
import { lowestToHighest } from "../../counting/lowestToHighest";
import type { OutcomeTally, SideTally } from "../../counting/tally";
import { sumFigures, type Figure } from "../../domain/casualty";
import type { IncidentInBrief } from "../../domain/spot";
import { inBrief, type CountedIncident } from "../countedIncident";
import type { QuestionKind } from "../engine";
import { unstated, type Unstated } from "./tally";

export interface ContestedAnswer extends Unstated {
  /** The incidents whose authorities differ on the number killed, the widest apart first. */
  readonly contested: readonly ContestedIncident[];
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
      incidents: inView.length,
      ...unstated(inView),
    };
  },
};

function whereContested(counted: CountedIncident): readonly ContestedIncident[] {
  const tally = counted.tally("killed");
  const { total } = tally;
  const parts = partsOfTotal(tally);
  if (!total || !parts.some(({ stated }) => stated.some((one) => stated.some((other) => exclude(one.figure, other.figure))))) return [];
  const authorities = new Set(parts.flatMap(({ stated }) => stated.map(({ authority }) => authority))).size;
  return [{ ...inBrief(counted), killed: total, spread: spreadOf(parts), authorities }];
}

/** Each side's by itself, added up. */
function spreadOf(parts: readonly SideTally[]): number {
  const said = sumFigures(parts.flatMap(({ stated }) => lowestToHighest(stated) ?? []));
  return said ? said.high - (said.low ?? said.best) : 0;
}

function partsOfTotal({ bySide, all }: OutcomeTally): readonly SideTally[] {
  return bySide.length > 0 || !all ? bySide : [all];
}
