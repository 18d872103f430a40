import { sumFigures, type Figure } from "../../../domain/casualty";
import { sides } from "../../../domain/party";
import type { GovernorateSum } from "../../../engine/questions/byGovernorate";

export interface FoldedGovernorates {
  readonly shown: readonly GovernorateSum[];
  /** The rest as one sum; null where all are shown. */
  readonly others: { readonly count: number; readonly sum: GovernorateSum } | null;
}

/** Where there are more governorates than rows, those in view come first and the rest are added up: nothing is left out. */
export function foldGovernorates(governorates: readonly GovernorateSum[], most: number): FoldedGovernorates {
  if (governorates.length <= most) return { shown: governorates, others: null };
  const chosenFirst = governorates.toSorted((a, b) => Number(b.inView) - Number(a.inView));
  const kept = new Set(chosenFirst.slice(0, Math.max(1, most - 1)));
  const rest = governorates.filter((governorate) => !kept.has(governorate));
  return { shown: governorates.filter((governorate) => kept.has(governorate)), others: { count: rest.length, sum: addGovernorates(rest) } };
}

function addGovernorates(governorates: readonly GovernorateSum[]): GovernorateSum {
  const add = (count: (sum: GovernorateSum) => number) => governorates.reduce((sum, governorate) => sum + count(governorate), 0);
  const figures = (figureOf: (sum: GovernorateSum) => Figure | null) => sumFigures(governorates.flatMap((sum) => figureOf(sum) ?? []));
  const ofSide = (sum: GovernorateSum, side: (typeof sides)[number]) => sum.sides.find((candidate) => candidate.side === side);
  return {
    code: null,
    inView: governorates.some(({ inView }) => inView),
    incidents: add(({ incidents }) => incidents),
    killed: { figure: figures(({ killed }) => killed.figure), stating: add(({ killed }) => killed.stating), notStated: add(({ killed }) => killed.notStated), outsideRule: add(({ killed }) => killed.outsideRule) },
    sides: sides.map((side) => ({
      side, figure: figures((sum) => ofSide(sum, side)?.figure ?? null), stating: add((sum) => ofSide(sum, side)?.stating ?? 0),
    })),
    withoutSide: { figure: figures(({ withoutSide }) => withoutSide.figure), stating: add(({ withoutSide }) => withoutSide.stating) },
  };
}
