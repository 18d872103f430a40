import { csvHead, csvLine } from "../csv";
import type { Exporter } from "../exporter";
import { exportNames } from "../exportNames";
import { incidentColumns } from "../incidentColumns";

/** A row for each incident, with its figures under the rule; lines that begin with `# ` say above it what the file is. */
export const csv: Exporter = {
  id: "csv",
  name: "CSV",
  mediaType: "text/csv",
  open(context) {
    const names = exportNames(context.dictionaries);
    return {
      head: csvHead(incidentColumns.map(({ name }) => name), context.provenance),
      incident: (exported) => csvLine(incidentColumns.map(({ value }) => value(exported, names, context))),
      tail: () => "",
    };
  },
};
