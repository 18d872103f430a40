import type { IncidentId } from "../../domain/identifiers";
import { readDetails, writeDetails, type Details } from "../details";
import { renamed, type Renames } from "./unitedNames";
import { changedTexts, type RowTexts } from "./textSpans";

/** Details in which incidents, publishers and authorities have their other ids; the same where nothing in them is renamed. */
export function renamedDetails(texts: RowTexts, incidents: ReadonlyMap<IncidentId, IncidentId>, names: Renames): RowTexts {
  const renames = { incidents: incidents.size > 0, publishers: names.publishers.size > 0, authorities: names.authorities.size > 0 };
  if (!Object.values(renames).some(Boolean)) return texts;
  const mayName = (text: string): boolean =>
    (renames.incidents && (!text.includes(`"related":[]`) || text.includes(`"otherIncidents"`))) ||
    (renames.publishers && !text.includes(`"sources":[]`)) ||
    (renames.authorities && !text.includes(`"statements":[]`));
  return changedTexts(texts, (text) => (mayName(text) ? writeDetails(changedDetails(readDetails(text), incidents, names)) : null));
}

function changedDetails(details: Details, incidents: ReadonlyMap<IncidentId, IncidentId>, names: Renames): Details {
  return {
    ...details,
    related: details.related.map((each) => ({ ...each, id: renamed(incidents, each.id) })),
    sources: details.sources.map((source) => ({ ...source, publisher: renamed(names.publishers, source.publisher) })),
    statements: details.statements.map((statement) => ({ ...statement, authority: renamed(names.authorities, statement.authority) })),
    claims: details.claims.map((claim) => {
      const others = claim.scope?.otherIncidents;
      return others ? { ...claim, scope: { ...claim.scope, otherIncidents: others.map((id) => renamed(incidents, id)) } } : claim;
    }),
  };
}
