import type { ReactNode } from "react";
import type { Figure } from "../../domain/casualty";
import { figureText } from "../../figures/figureText";
import { useTranslator } from "../../state/language";

/** A figure with its range, where claims differ; in words where no number is stated. */
export function FigureNumber({ figure }: { readonly figure: Figure | null }): ReactNode {
  const translator = useTranslator();
  if (!figure) return <span className="not-stated">{translator.t("not stated")}</span>;
  const { best, range } = figureText(figure, translator);
  return (
    <>
      <strong>{best}</strong> {range !== best && <span className="figure-range">{range}</span>}
    </>
  );
}
