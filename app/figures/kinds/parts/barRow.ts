import type { Figure } from "../../../domain/casualty";
import type { TargetChoice } from "../../figure";
import type { BarFill } from "./barFill";

/** One line of a chart of horizontal bars. */
export interface BarRow {
  readonly key: string;
  readonly label: string;
  /** In full, where the label is cut. */
  readonly name?: string;
  /** What the bar is made of, by fill; empty where nothing is stated. */
  readonly parts: Readonly<Partial<Record<BarFill, number>>>;
  /** Printed at the end of the row and drawn as a whisker; null where nothing is stated. */
  readonly figure: Figure | null;
  /** Stands where the bar would be: the first that fits, the longest first; empty where there is a bar. */
  readonly remarks: readonly string[];
  /** In how many incidents the figure is stated, where the row says so. */
  readonly stating: string | null;
  /** Outside of what is filtered to. */
  readonly faded: boolean;
  /** What is said of the row where it is pointed at, a line each. */
  readonly says: readonly string[];
  readonly choice: TargetChoice | null;
}

/** Opacity of what is filtered out. */
export const FADED = 0.28;
