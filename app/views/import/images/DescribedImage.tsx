import type { ReactNode } from "react";
import type { FigureState } from "../../../domain/figureState";
import { tally } from "../../../engine/questions/tally";
import { subjectOf } from "../../../figures/figureSubject";
import { figureKindOf } from "../../../figures/kinds/figureKindOf";
import { useAddress, useSearch } from "../../../state/addressContext";
import { useAnswer } from "../../../state/answers";
import { useDatasets } from "../../../state/datasets";
import { dataStanding } from "../../../state/images/dataStanding";
import { imageOfView, isSameView, unknownParts } from "../../../state/images/statedView";
import { useViewOfImage } from "../../../state/images/useViewOfImage";
import { useTranslator } from "../../../state/language";
import { chooseFiles } from "../AddData";
import { countWords, dataWords, whatItIs } from "./imageWords";

/** Which figure of which day an image is, and how what is here differs from what it was made of, as it is now. */
export function DescribedImage({ file, state }: { readonly file: string; readonly state: FigureState }): ReactNode {
  const { t } = useTranslator();
  const { datasets } = useDatasets();
  const [address, search, show] = [useAddress(), useSearch(), useViewOfImage()];
  const now = useAnswer(tally);
  const kind = figureKindOf(state.figure);
  const subject = kind ? subjectOf(kind) : "view";
  const standings = state.data.map((stated) => dataStanding(stated, datasets));
  const isMissing = standings.some(({ kind: standing }) => standing === "missing");
  const areShown = standings.every(({ here }) => here?.isShown) && datasets.filter(({ isShown }) => isShown).length === standings.length;
  const isOnShow = isSameView(state.view, search);
  const unknown = unknownParts(state.view);
  return (
    <>
      <p>{t(whatItIs(file, state, kind?.title ?? null))}</p>
      <p>
        {isOnShow ? t("Its view is on show.") : t("Another view is on show.")}{" "}
        {standings.map((standing, index) => {
          const words = dataWords(standing);
          return words && <span key={index}>{t(words)} </span>;
        })}
        {areShown && standings.every((standing) => standing.kind === "same") && <>{t("The data are the same.")} </>}
        {t(countWords(state, isOnShow && areShown && now ? now : null))}
        {unknown.length > 0 && <> {t("This version does not know, and ignores: {parts}", { parts: unknown.join(", ").slice(0, 200) })}</>}
      </p>
      <p className="image-actions">
        {(!isOnShow || (!isMissing && !areShown)) && (
          <button type="button" className="link-button" onClick={() => void show(state)}>
            {t("Show its view")}
          </button>
        )}
        {isMissing && (
          <button type="button" className="link-button" onClick={chooseFiles}>
            {t("Add data…")}
          </button>
        )}
        {isOnShow && kind && (
          <button type="button" className="link-button" onClick={() => address.push(imageOfView(state.view, subject === "view" ? null : subject))}>
            {t("Make the image anew…")}
          </button>
        )}
      </p>
    </>
  );
}
