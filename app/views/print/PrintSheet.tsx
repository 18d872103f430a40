import { useEffect, useMemo, type ReactNode } from "react";
import { register } from "../../engine/questions/register";
import { shownPeriod } from "../../figures/frame/frame";
import { frameWords } from "../../figures/frame/frameWords";
import { figureKinds } from "../../figures/kinds/index";
import { message } from "../../i18n/message";
import { useAnswerLater } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { useListOrder } from "../../state/useListOrder";
import { useBrief } from "../parts/brief";
import { useFigureFrame } from "../parts/useFigureFrame";
import { BriefClaims } from "./BriefClaims";
import { BriefIncidents } from "./BriefIncidents";
import { BriefOrigin } from "./BriefOrigin";
import { BriefSources } from "./BriefSources";
import { BriefSummary } from "./BriefSummary";
import { numberedSources } from "./numberedSources";
import { PrintFigure } from "./PrintFigure";
import { usePrinting } from "./usePrinting";

const title = message("Incident Atlas");

/** Incidents that are printed, with all their claims: some hundred sheets of paper. */
const MOST = 500;

/** The map first, the timeline below it, then the charts. */
const inOrder = [...figureKinds.filter(({ chart }) => chart === null).toReversed(), ...figureKinds.filter(({ chart }) => chart !== null)];

/** The brief: the view on show in words and sums, every figure, the incidents with their claims and sources, and where it comes from. */
export function PrintSheet(): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const isPrinting = usePrinting();
  const frame = useFigureFrame(title);
  const listedNow = useAnswerLater(register, { ...useListOrder(), offset: 0, limit: MOST });
  useAtHand(frame !== undefined);
  const listed = isPrinting ? listedNow() : undefined;
  const sources = useMemo(() => numberedSources(listed?.rows.map(({ incident }) => incident) ?? []), [listed]);
  const words = isPrinting && frame ? frameWords(frame, translator) : null;
  const period = frame && shownPeriod(frame);
  return (
    <div className={words ? "print-sheet" : ""} hidden={!words}>
      {words && (
        <header>
          <p className="brief-kind">{words.title}</p>
          <h1>{period ? t("Reported incidents, {period}", { period: { period } }) : t("Reported incidents")}</h1>
          <p>
            <strong>{words.shown}</strong> {words.filters}
          </p>
          <p className="brief-rule">{words.howCounted}</p>
          <p className="print-origin">{words.origin}</p>
        </header>
      )}
      <BriefSummary isPrinting={words !== null} />
      {inOrder.map((kind) => (
        <PrintFigure key={kind.id} kind={kind} isPrinting={words !== null} />
      ))}
      {listed && listed.total > 0 && (
        <>
          <BriefIncidents rows={listed.rows} left={listed.total - listed.rows.length} />
          <BriefClaims rows={listed.rows} sources={sources} />
          <BriefSources sources={sources} />
        </>
      )}
      {words && frame && <BriefOrigin frame={frame} words={words} />}
    </div>
  );
}

/** Printing does not wait: whoever starts it on the page does. */
function useAtHand(isAtHand: boolean): void {
  const brief = useBrief();
  useEffect(() => (isAtHand ? brief.offer() : undefined), [brief, isAtHand]);
}
