import type { Authority } from "../../domain/authority";
import type { Dictionaries } from "../../domain/dictionaries";
import type { AuthorityId } from "../../domain/identifiers";
import type { Incident } from "../../domain/incident";
import { aClaim, type ClaimOptions } from "../aClaim";
import { anIncident } from "../anIncident";
import { someDictionaries } from "../someDictionaries";

/** More authorities than a drawing has shapes, some with long names. */
export function manyHeldDictionaries(): Dictionaries {
  const { authorities, ...rest } = someDictionaries();
  return { ...rest, authorities: [...authorities, ...more] };
}

const more: readonly Authority[] = [
  { id: "ministry" as AuthorityId, name: "Ministry of Justice and of the Affairs of Prisoners", spellings: ["MOJ"], kind: "government", party: null },
  { id: "office" as AuthorityId, name: "Office for the Coordination of Aid", spellings: ["OCA"], kind: "monitor", party: null },
  { id: "visitors" as AuthorityId, name: "Committee of Visitors to the Old Prison", kind: "monitor", party: null },
];

/** Five incidents at one prison, and everything that can be claimed of the numbers held there: of whom, how exactly, on what day. */
export function manyHeld(): readonly Incident[] {
  return [
    anIncident({
      id: "riot", facility: "old-prison", kind: "prison-riot", title: "Riot at the old prison over food and visits", start: "2021-03-28",
      claims: numbered([
        { reported: "2021-03-29", count: 4_100 }, { reported: "2021-03-29", count: 4_100, authority: "monitor" },
        { reported: "2021-03-29", count: 4_100, authority: "channel", bound: "at-least" }, { reported: "2021-03-30", count: 3_500, authority: "ministry" },
        { reported: "2021-04-10", reportedPrecision: "month", count: 3_900, authority: "office", bound: "about" },
        { reported: null, count: 5_000, authority: "visitors", bound: "at-most" },
      ]),
    }),
    anIncident({
      id: "fire", facility: "old-prison", kind: "prison-riot", title: "Fire in the women’s wing of the old prison", start: "2021-05-02", end: "2021-05-04",
      claims: numbered([
        { reported: "2021-05-03", count: 640, party: "villagers", authority: "office" }, { reported: "2021-05-05", count: 700, low: 600, high: 800, party: "villagers", authority: "visitors" },
        { reported: "2021-05-05", count: 120, party: "villagers", authority: "hospital", scope: { subgroup: "children under five" } },
      ]),
    }),
    anIncident({
      id: "plot", facility: "old-prison", kind: "plot-foiled", title: "Foiled plot to break into the old prison", start: "2021-11-01", end: "2021-11-30", dayPrecision: "month",
      claims: numbered([{ reported: "2021-11-15", reportedPrecision: "month", count: null, low: 3_000, high: 5_200, authority: "channel" }, { reported: "2021-12-01", count: null, authority: "monitor", remark: "thousands" }]),
    }),
    anIncident({
      id: "break", facility: "old-prison", kind: "prison-break", title: "Break from the old prison", start: "2022-01-20", end: "2022-01-30",
      claims: numbered([
        { reported: "2022-01-21", count: 3_500 }, { reported: "2022-01-21", count: 5_000, authority: "monitor", bound: "at-least" },
        { reported: "2022-01-22", count: 850, authority: "visitors", scope: { subgroup: "minors" } }, { reported: "2022-01-23", count: 700, authority: "office", scope: { subgroup: "minors" } },
        { reported: "2022-01-23", count: 4_000, authority: "channel", bound: "at-most" }, { reported: "2022-01-24", count: 3_500, authority: "ministry" },
        { reported: "2022-01-24", count: 3_500, authority: "hospital" }, { reported: "2022-01-26", count: 3_700, authority: "visitors", notCounted: "a number for another prison" },
        { reported: "2022-01-30", count: 2_900, low: 2_600, high: 3_400, authority: "office" }, { reported: "2022-02-03", count: 3_100, party: "all", authority: "ministry", scope: { includes: [] } },
      ]),
    }),
    anIncident({
      id: "raid", facility: "old-prison", kind: "counter-operation", title: "Search of the old prison", start: "2022-08-25", end: "2022-09-17",
      claims: numbered([{ reported: "2022-09-18", count: 12, authority: "army", bound: "at-most", scope: { subgroup: "foreigners" } }, { reported: "2022-09-18", count: 2_400, authority: "ministry" }]),
    }),
  ];
}

function numbered(claims: readonly ClaimOptions[]): Incident["claims"] {
  return claims.map((claim, index) => aClaim({ party: "inmates", ...claim, id: `c${index + 1}`, outcome: "held" }));
}
