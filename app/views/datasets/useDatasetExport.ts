import { useQueryClient } from "@tanstack/react-query";
import { sources } from "../../engine/questions/sources";
import { tally } from "../../engine/questions/tally";
import { json } from "../../exporters/kinds/json";
import { message } from "../../i18n/message";
import { atlasQuery } from "../../state/atlas";
import { useClock } from "../../state/clock";
import { useTranslator } from "../../state/language";
import { useCountingRule } from "../../state/useCountingRule";
import { useListOrder } from "../../state/useListOrder";
import { datasetFrame } from "../parts/datasetFrame";

/** Hands a whole data set over, on show or not, in the format that can be added again. */
export function useDatasetExport(): (id: string) => Promise<void> {
  const queries = useQueryClient();
  const translator = useTranslator();
  const clock = useClock();
  const [rule, order] = [useCountingRule(), useListOrder()];
  return async (id) => {
    const [{ engine, dataset, parts }, { downloadIncidents }] = await Promise.all([queries.fetchQuery(atlasQuery(id)), import("../parts/downloadIncidents")]);
    const { table: { rows, dictionaries }, description } = dataset;
    const view = { filters: {}, rule: rule.id, asOf: null };
    const frame = {
      title: message("Incidents"), filters: [], shown: rows, all: rows, notStated: (await engine.ask(tally, null, view)).within(null).killed.notStated, period: null, span: null, asOf: null, rule,
      sources: (await engine.ask(sources, null, view)).within(null),
      ...datasetFrame(description, parts), date: clock.today(), address: window.location.href,
    };
    const asked = { engine, view, period: null, order, frame, dataset: description, dictionaries, translator };
    await downloadIncidents(asked, json, true, () => undefined, new AbortController().signal);
  };
}
