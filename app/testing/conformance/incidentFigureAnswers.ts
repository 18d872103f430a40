import { expect } from "vitest";
import { isoDay } from "../../domain/day";
import { detaineeBalance } from "../../engine/questions/detaineeBalance";
import { ledger } from "../../engine/questions/ledger";
import { runningToll, type RunningTollAnswer } from "../../engine/questions/runningToll";
import { aDay } from "../aDay";
import { about, type WorkedOut } from "./workedOut";

/** What the figures of one incident of the small world show, worked out by hand. */
export const incidentFigureAnswers: readonly WorkedOut[] = [
  about(runningToll, "by authority and day, whatever the filters; who gives a total beside sides keeps both", async (ask) => {
    const answer = await ask(runningToll, { id: "break", outcome: "killed" }, { filters: { governorate: "IQ-DI" } });
    expect(linesOf(answer)).toEqual([
      "all army: 2022-01-24 50", "militants army: 2022-01-22 20", "security-forces monitor: 2022-01-25 14", "security-forces army: 2022-01-21 10",
    ]);
    expect(answer?.outcomes).toEqual(["killed", "wounded"]);
    expect(answer?.about).toMatchObject({ id: "break", title: "Break", from: aDay("2022-01-20"), to: aDay("2022-01-30") });
    expect([...(answer?.authorities.values() ?? [])].map(({ name }) => name)).toEqual(["Army", "Monitor"]);
  }),
  about(runningToll, "as of 23 January; undated claims aside; nothing where there is no such incident", async (ask) => {
    expect(linesOf(await ask(runningToll, { id: "break", outcome: "killed" }, { asOf: aDay("2022-01-23") }))).toEqual(["militants army: 2022-01-22 20", "security-forces army: 2022-01-21 10"]);
    expect(await ask(runningToll, { id: "nowhere", outcome: "killed" })).toMatchObject({ sides: [], undated: [{ count: 0 }] });
    expect(await ask(runningToll, { id: "elsewhere", outcome: "killed" })).toBeNull();
  }),
  about(detaineeBalance, "of a prison: spoken of is not stated, and nothing follows from a number held that nobody states", async (ask) => {
    const answer = await ask(detaineeBalance, { id: "break", outcome: "killed" });
    expect(answer).toMatchObject({ applies: true, told: null, unaccounted: null, exceeds: null });
    expect(answer?.rows.map(({ outcome, figure, others }) => [outcome, figure, others])).toEqual([
      ["held", null, 0], ["killed", null, 0], ["recaptured", null, 0], ["surrendered", null, 0], ["escaped", null, 1], ["missing", null, 0],
    ]);
    expect(await ask(detaineeBalance, { id: "riot", outcome: "killed" })).toMatchObject({ told: { low: 2, best: 3, high: 5 }, applies: true });
    expect(await ask(detaineeBalance, { id: "post", outcome: "killed" })).toMatchObject({ applies: false });
    expect(await ask(detaineeBalance, { id: "elsewhere", outcome: "killed" })).toBeNull();
  }),
  about(ledger, "a line for each authority and party, with what counts first and why the others do not", async (ask) => {
    const answer = await ask(ledger, { id: "break", outcome: "killed" });
    expect(answer?.rows.map(({ side, party, authority, figure, claims }) => [side, party.en, authority, figure?.best ?? null, claims.map(({ claim, aside }) => `${claim.id}${aside ? ` ${aside.why}` : ""}`).join(", ")])).toEqual([
      ["militants", "fighters", "army", 20, "c3"], ["security-forces", "soldiers", "monitor", 14, "c2"], ["security-forces", "soldiers", "army", 10, "c1"],
      ["security-forces", "soldiers", "channel", null, "c7 not-counted"], ["all", "all", "army", 50, "c4"],
    ]);
    expect(await ask(ledger, { id: "elsewhere", outcome: "killed" })).toBeNull();
  }),
];

function linesOf(answer: RunningTollAnswer | null): readonly string[] {
  return answer?.sides.flatMap(({ side, lines }) => lines.map(({ authority, points }) => `${side} ${authority}: ${points.map(({ day, figure }) => `${isoDay(day)} ${figure.best}`).join(", ")}`)) ?? [];
}
