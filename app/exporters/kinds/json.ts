import type { ExportContext, Exporter } from "../exporter";
import { dayOrNull, incidentJson } from "../incidentJson";
import { mentionedNames } from "../mentionedNames";

/**
 * Our own format, which the program reads back as it was: the incidents with all claims, then every name that they mention and no
 * other. Under an as-of day it holds what was known then; of a page of a later day that something known rests on, the publisher alone.
 */
export const json: Exporter = {
  id: "json",
  name: "JSON",
  mediaType: "application/json",
  open(context) {
    const mentioned = mentionedNames(context.dictionaries);
    let isFirst = true;
    return {
      head: `${JSON.stringify(descriptionOf(context)).slice(0, -1)},"incidents":[`,
      incident({ incident: known, laterPages }) {
        const incident = { ...known, sources: [...known.sources, ...laterPages] };
        mentioned.add(incident);
        const comma = isFirst ? "\n" : ",\n";
        isFirst = false;
        return comma + JSON.stringify(incidentJson(incident));
      },
      tail() {
        const { parties, authorities, publishers, facilities } = mentioned.dictionaries();
        const holders = facilities.map((facility) => ({
          ...facility, holders: facility.holders.map(({ party, from, to }) => ({ party, from: dayOrNull(from), to: dayOrNull(to) })),
        }));
        return `\n],${JSON.stringify({ parties, authorities, publishers, facilities: holders }).slice(1)}\n`;
      },
    };
  },
};

function descriptionOf({ dataset, provenance: { title, filters, shown, rule, sources, data, date, address }, isWhole }: ExportContext) {
  return {
    format: "incident-atlas",
    version: 1,
    id: isWhole ? dataset.id : `${dataset.id.slice(0, 90)}-selection`,
    title: dataset.title,
    licence: dataset.licence,
    citation: dataset.citation,
    date: dayOrNull(dataset.date),
    sample: dataset.sample,
    ...(dataset.attribution !== undefined && { attribution: dataset.attribution }),
    ...(dataset.isRestricted !== undefined && { isRestricted: dataset.isRestricted }),
    provenance: [title, shown, filters, rule, sources, data, date, address].join("\n"),
  };
}
