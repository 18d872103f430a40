import { sources as sourcesQuestion, type SourcesAnswer } from "../../engine/questions/sources";
import { tally as tallyQuestion, type TallyAnswer } from "../../engine/questions/tally";
import { timeline as timelineQuestion, type TimelineAnswer } from "../../engine/questions/timeline";
import type { FigureFrame } from "../../figures/frame/frame";
import { filtersInWords } from "../../filters/filterValues";
import { boundedBy } from "../../filters/kinds/period";
import type { Message } from "../../i18n/message";
import { useAnswer, useAsker } from "../../state/answers";
import { useAtlas } from "../../state/atlas";
import { useClock } from "../../state/clock";
import { useCountingRule } from "../../state/useCountingRule";
import { usePageState } from "../../state/usePageState";
import { useViewAddress } from "../../state/useViewAddress";
import { datasetFrame } from "./datasetFrame";

/** What an image or file of a figure says about itself, for the view on show; undefined until it is known. */
export function useFigureFrame(title: Message): FigureFrame | undefined {
  const frameOf = useFrameOf();
  const tally = useAnswer(tallyQuestion);
  const sources = useAnswer(sourcesQuestion);
  const timeline = useAnswer(timelineQuestion);
  return tally && sources && timeline && frameOf(title, tally, sources, timeline);
}

/** As `useFigureFrame`, asked for only when it is called: most figures are looked at and never taken away. */
export function useFigureFrameLater(): (title: Message) => Promise<FigureFrame> {
  const frameOf = useFrameOf();
  const ask = useAsker();
  return async (title) => frameOf(title, ...(await Promise.all([ask(tallyQuestion, null), ask(sourcesQuestion, null), ask(timelineQuestion, null)])));
}

function useFrameOf(): (title: Message, tally: TallyAnswer, sources: SourcesAnswer, timeline: TimelineAnswer) => FigureFrame {
  const { dataset: { description, table }, parts } = useAtlas();
  const { view, period } = usePageState();
  const clock = useClock();
  const rule = useCountingRule();
  const address = useViewAddress();
  return (title, { shown, all, killed: { notStated } }, sources, { span }) => ({
    title,
    filters: filtersInWords(view.filters, table.dictionaries),
    shown,
    all,
    notStated,
    period: period && span ? boundedBy(span, period) : period,
    span,
    asOf: view.asOf,
    rule,
    sources,
    ...datasetFrame(description, parts),
    date: clock.today(),
    address,
  });
}
