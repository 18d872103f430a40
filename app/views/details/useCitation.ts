import type { IncidentAnswer } from "../../engine/questions/incident";
import { useAtlas } from "../../state/atlas";
import { useClock } from "../../state/clock";
import { useTranslator } from "../../state/language";
import { useCountingRule } from "../../state/useCountingRule";
import { usePageState } from "../../state/usePageState";
import { citationText } from "./citation";
import { useNames } from "../parts/useNames";

/** Writes the citation of an incident as it is on show when it is asked for. */
export function useCitation(answer: IncidentAnswer): () => string {
  const translator = useTranslator();
  const names = useNames();
  const clock = useClock();
  const { description } = useAtlas().dataset;
  const { view } = usePageState();
  const rule = useCountingRule();
  return () =>
    citationText(answer, { rule, asOf: view.asOf, dataset: description.citation, address: window.location.href, today: clock.today() }, names, translator);
}
