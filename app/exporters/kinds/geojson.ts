import type { ExportContext, ExportedIncident, Exporter } from "../exporter";
import { exportNames, type ExportNames } from "../exportNames";
import { incidentColumns } from "../incidentColumns";
import { claimJson, dayOrNull } from "../incidentJson";

/**
 * A feature for each incident (RFC 7946), without geometry where the place has no coordinates. Its properties are the columns of the
 * CSV, with the claims whole; a figure that is not stated has none. The foreign member `incident-atlas` says what the file is.
 */
export const geojson: Exporter = {
  id: "geojson",
  name: "GeoJSON",
  mediaType: "application/geo+json",
  open(context) {
    const { provenance, dataset: { title, citation, date, attribution } } = context;
    const names = exportNames(context.dictionaries);
    const about = { ...provenance, dataset: { title, citation, date: dayOrNull(date), ...(attribution && { attribution }) } };
    let isFirst = true;
    return {
      head: `{"type":"FeatureCollection","incident-atlas":${JSON.stringify(about)},"features":[`,
      incident(exported) {
        const comma = isFirst ? "\n" : ",\n";
        isFirst = false;
        return comma + JSON.stringify(featureOf(exported, names, context));
      },
      tail: () => "\n]}\n",
    };
  },
};

function featureOf(exported: ExportedIncident, names: ExportNames, context: ExportContext) {
  const { incident: { id, place: { lat, lon }, claims } } = exported;
  return {
    type: "Feature",
    id,
    geometry: lat === null || lon === null ? null : { type: "Point", coordinates: [lon, lat] },
    properties: {
      ...Object.fromEntries(incidentColumns.flatMap(({ name, isFigure, value }) => {
        const own = value(exported, names, context);
        return isFigure && own === null ? [] : [[name, own] as const];
      })),
      claims: claims.map((claim) => ({ ...claimJson(claim), authority: names.authority(claim.authority), party: names.party(claim.party) })),
    },
  };
}
