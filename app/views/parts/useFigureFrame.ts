import { sources as sourcesQuestion } from "../../engine/questions/sources";
import { tally as tallyQuestion } from "../../engine/questions/tally";
import { timeline as timelineQuestion } from "../../engine/questions/timeline";
import type { FigureFrame } from "../../figures/frame/frame";
import { filtersInWords } from "../../filters/filterValues";
import { boundedBy } from "../../filters/kinds/period";
import type { Message } from "../../i18n/message";
import { useAnswer } from "../../state/answers";
import { useAtlas } from "../../state/atlas";
import { useClock } from "../../state/clock";
import { useCountingRule } from "../../state/useCountingRule";
import { usePageState } from "../../state/usePageState";

/** What an image or file of a figure says about itself, for the view on show; undefined until it is known. */
export function useFigureFrame(title: Message): FigureFrame | undefined {
  const { description, table } = useAtlas().dataset;
  const { view, period } = usePageState();
  const clock = useClock();
  const tally = useAnswer(tallyQuestion);
  const sources = useAnswer(sourcesQuestion);
  const timeline = useAnswer(timelineQuestion);
  const rule = useCountingRule();
  if (!tally || !sources || !timeline) return undefined;
  return {
    title,
    filters: filtersInWords(view.filters, table.dictionaries),
    shown: tally.shown,
    all: tally.all,
    period: period && timeline.span ? boundedBy(timeline.span, period) : period,
    span: timeline.span,
    asOf: view.asOf,
    rule,
    sources,
    licence: description.licence,
    citation: description.citation,
    attribution: description.attribution ?? "",
    isSample: description.sample === "curated",
    date: clock.today(),
    address: window.location.href,
  };
}
