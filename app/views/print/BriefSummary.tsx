import type { ReactNode } from "react";
import { byGovernorate } from "../../engine/questions/byGovernorate";
import { contested } from "../../engine/questions/contested";
import { killedBySide } from "../../engine/questions/killedBySide";
import { page } from "../../engine/questions/page";
import { tally } from "../../engine/questions/tally";
import { useAnswerLater } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { briefSummary, NAMED } from "./briefSummary";

/** What the incidents in view come to, in sentences; nothing until the page is printed. */
export function BriefSummary({ isPrinting }: { readonly isPrinting: boolean }): ReactNode {
  const translator = useTranslator();
  const answersNow = useBriefAnswers();
  const answers = isPrinting ? answersNow() : null;
  return (
    answers && (
      <section className="brief-summary">
        <h2>{translator.t("In short")}</h2>
        <ul>
          {briefSummary(answers, translator).map((sentence) => (
            <li key={sentence}>{withWholeRanges(sentence)}</li>
          ))}
        </ul>
        <p className="hint">{translator.t("In brackets: the lowest and the highest that authorities last stated; “+” means at least.")}</p>
      </section>
    )
  );
}

/** A range of numbers or days is not broken at the end of a line. */
function withWholeRanges(sentence: string): readonly ReactNode[] {
  return sentence.split(/([\p{Nd},]+–[\p{Nd},]+\+?)/u).map((part, index) => (index % 2 === 1 ? <span key={index} className="brief-range">{part}</span> : part));
}

function useBriefAnswers() {
  const tallyNow = useAnswerLater(tally, null);
  const bySideNow = useAnswerLater(killedBySide, null);
  const byGovernorateNow = useAnswerLater(byGovernorate, null);
  const contestedNow = useAnswerLater(contested, null);
  const deadliestNow = useAnswerLater(page, { sort: "killed", descending: true, offset: 0, limit: NAMED });
  return () => {
    const [tallied, bySide, governorates, disputed, deadliest] = [tallyNow(), bySideNow(), byGovernorateNow(), contestedNow(), deadliestNow()];
    return tallied && bySide && governorates && disputed && deadliest
      ? { tally: tallied, bySide, byGovernorate: governorates, contested: disputed, deadliest }
      : null;
  };
}
