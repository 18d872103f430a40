import type { Figure } from "../domain/casualty";
import type { AuthorityId, ClaimId, IncidentId } from "../domain/identifiers";
import type { Side } from "../domain/party";
import { message, type Message } from "../i18n/message";
import type { Stated } from "./rule";

interface WorkedExample {
  readonly incident: IncidentId;
  readonly title: Message;
  readonly side: Side;
  /** The lowest first. */
  readonly stated: readonly (Stated & { readonly name: string })[];
}

/** What four authorities last said of one side of the Ghuwayran prison break, as the shipped records have it; a test holds the two together. */
export const workedExample: WorkedExample = {
  incident: "2022-01-20-ghuwayran-prison-break" as IncidentId,
  title: message("An example: security forces killed in the Ghuwayran prison break, January 2022"),
  side: "security-forces",
  stated: [
    said("reuters", "Reuters", null, { low: 30, best: 30, high: 30, openLow: false, openHigh: true }, ["c76"]),
    said("sdf", "Syrian Democratic Forces", "security-forces", exactly(117), ["c51", "c50"]),
    said("sohr", "Syrian Observatory for Human Rights", null, exactly(154), ["c79"]),
    said("islamic-state", "Islamic State (own channels, Amaq, al-Naba)", "militants", exactly(260), ["c81"]),
  ],
};

function said(authority: string, name: string, speaksFor: Side | null, figure: Figure, claims: readonly string[]): WorkedExample["stated"][number] {
  return { authority: authority as AuthorityId, name, speaksFor, figure, claims: claims as readonly ClaimId[] };
}

function exactly(count: number): Figure {
  return { low: count, best: count, high: count, openLow: false, openHigh: false };
}
