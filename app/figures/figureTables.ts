import type { Figure } from "../domain/casualty";
import type { Translator } from "../i18n/translator";
import type { FigureTable } from "./figure";

/** The columns that a counted figure fills in a table. */
export function figureColumns({ t }: Translator): FigureTable["columns"] {
  return [
    { label: t("Lowest"), numeric: true },
    { label: t("Best"), numeric: true },
    { label: t("Highest"), numeric: true },
    { label: t("Open end"), numeric: false },
  ];
}

/** A figure under `figureColumns`; nothing where it is not stated. */
export function figureCells(figure: Figure | null, translator: Translator): readonly (string | number | null)[] {
  if (!figure) return [null, null, null, null];
  return [figure.low, figure.best, figure.high, openEnd(figure, translator)];
}

function openEnd({ openLow, openHigh }: Figure, { t }: Translator): string {
  if (openLow && openHigh) return t("at least, at most");
  if (openHigh) return t("at least");
  return openLow ? t("at most") : t("none");
}
