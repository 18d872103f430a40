import type { ReactNode } from "react";
import { frameWords } from "../../figures/frame/frameWords";
import { figureKinds } from "../../figures/kinds/index";
import { message } from "../../i18n/message";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { useFigureFrame } from "../parts/useFigureFrame";
import { PrintFigure } from "./PrintFigure";
import { PrintList } from "./PrintList";
import { usePrinting } from "./usePrinting";

const title = message("Incident Atlas");

/** The map first, the timeline below it, then the charts. */
const inOrder = [...figureKinds.filter(({ chart }) => chart === null).toReversed(), ...figureKinds.filter(({ chart }) => chart !== null)];

/** The view on show as a document: filters in words, counts, every figure, the incidents, and where it comes from. */
export function PrintSheet(): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { description } = useAtlas().dataset;
  const isPrinting = usePrinting();
  const frame = useFigureFrame(title);
  const words = isPrinting && frame ? frameWords(frame, translator) : null;
  return (
    <div className={words ? "print-sheet" : ""} hidden={!words}>
      {words && (
        <header>
          <h1>{words.title}</h1>
          <p>
            <strong>{words.shown}</strong> {words.filters}
          </p>
          <p>{words.howCounted}</p>
          <p className="print-origin">{words.origin}</p>
        </header>
      )}
      {inOrder.map((kind) => (
        <PrintFigure key={kind.id} kind={kind} isPrinting={words !== null} />
      ))}
      <PrintList isPrinting={words !== null} />
      {words && (
        <footer>
          <h2>{t("Sources and licence")}</h2>
          <p>{words.sources}</p>
          <p>{description.citation}</p>
        </footer>
      )}
    </div>
  );
}
