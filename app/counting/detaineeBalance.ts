import { endsOf, type Figure } from "../domain/casualty";

/** What may have become of those who were held, in the order in which it is shown. */
export const detaineeParts = ["killed", "recaptured", "surrendered", "escaped", "missing"] as const;
export type DetaineePart = (typeof detaineeParts)[number];

/** Figures of detainees; null where nobody states one, which is not 0. */
export type DetaineeFigures = Readonly<Record<DetaineePart | "held", Figure | null>>;

export interface DetaineeBalance {
  /**
   * The people that the stated parts tell of. The low end takes whom one figure may share with another as the same people: who was
   * recaptured, killed or is missing may have escaped before, who surrendered may be counted as recaptured. The high end takes all as
   * different people. Null where no part is stated.
   */
  readonly told: Figure | null;
  /** Of whom no figure tells, those who stayed among them: the held less `told`; never below 0. Null where nobody states how many were held. */
  readonly unaccounted: Figure | null;
  /** How the parts exceed the whole: even where every overlap is allowed for, or only where all are different people. Null where they do not. */
  readonly exceeds: "in-any-case" | "if-different" | null;
}

/** Ranges minus ranges: an open end stays open, an "at most" begins at 0. */
export function detaineeBalance(figures: DetaineeFigures): DetaineeBalance {
  const told = toldOf(figures);
  const { held } = figures;
  if (!held) return { told, unaccounted: null, exceeds: null };
  const [whole, parts] = [endsOf(held), told ? endsOf(told) : NOBODY];
  const best = held.best - (told?.best ?? 0);
  const [low, high] = [Math.max(0, whole.low - parts.high), Math.max(0, held.high - parts.low)];
  return {
    told,
    unaccounted: { low, best: Math.min(high, Math.max(low, best)), high, openLow: false, openHigh: held.openHigh },
    exceeds: parts.low > whole.high ? "in-any-case" : parts.high < Infinity && parts.high > whole.high ? "if-different" : null,
  };
}

function toldOf(figures: DetaineeFigures): Figure | null {
  const stated = detaineeParts.flatMap((part) => figures[part] ?? []);
  if (stated.length === 0) return null;
  const ends = (part: DetaineePart) => (figures[part] ? endsOf(figures[part]) : NOBODY);
  const least = (of: (part: DetaineePart) => number) => Math.max(of("escaped"), of("killed") + Math.max(of("recaptured"), of("surrendered")) + of("missing"));
  const low = least((part) => ends(part).low);
  const high = stated.reduce((sum, figure) => sum + figure.high, 0);
  const best = least((part) => figures[part]?.best ?? 0);
  return { low, best: Math.min(high, Math.max(low, best)), high, openLow: false, openHigh: stated.some(({ openHigh }) => openHigh) };
}

const NOBODY = { low: 0, high: 0 };
