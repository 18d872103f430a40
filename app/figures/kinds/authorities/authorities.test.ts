import { describe, expect, test } from "vitest";
import type { Authority } from "../../../domain/authority";
import type { AuthorityId } from "../../../domain/identifiers";
import type { AuthoritiesAnswer, AuthorityReports } from "../../../engine/questions/authorities";
import { english } from "../../../i18n/languages/english";
import { createTranslator } from "../../../i18n/translator";
import { figureStyle } from "../../pageStyle";
import { tableMeasure } from "../../tableMeasure";
import { authorities } from "./authorities";
import { authorityBars } from "./authorityBars";

const translator = createTranslator(english);
const { t } = translator;

function reports(name: string, claims: number, others: Partial<AuthorityReports> = {}): AuthorityReports {
  const authority: Authority = { id: name as AuthorityId, name, kind: "monitor", party: null };
  return { authority, claims, incidents: 1, outcomes: [{ outcome: "killed", claims }], first: { of: 0, alone: 0, shared: 0 }, apart: { lower: 0, same: 0, higher: 0, within: null }, ...others };
}

const monitor = reports("Monitor", 12, {
  incidents: 4, outcomes: [{ outcome: "killed", claims: 9 }, { outcome: "escaped", claims: 3 }],
  first: { of: 5, alone: 2, shared: 1 }, apart: { lower: 1, same: 0, higher: 3, within: 7 },
});
const some: AuthoritiesAnswer = { authorities: [reports("Police", 2), reports("Army", 2), monitor], incidents: 6 };
const many: AuthoritiesAnswer = {
  authorities: Array.from({ length: 60 }, (_, index) => reports(`An authority with a name that is longer than there is room for, number ${index}`, 60 - index)), incidents: 60,
};

function drawn(answer: AuthoritiesAnswer, { legend = true, height = 480 } = {}) {
  return { answer, width: 640, height, style: { ...figureStyle("light", "page"), legend }, translator, ground: null, measure: tableMeasure() };
}

describe("who reports what, as a figure", () => {
  test("draws the most claims first, then by name, and in how many incidents", () => {
    const { rows, headings } = authorityBars(drawn(some));
    expect(rows.map(({ label, parts, stating }) => [label, parts, stating])).toEqual([["Monitor", { counts: 12 }, "4"], ["Army", { counts: 2 }, "1"], ["Police", { counts: 2 }, "1"]]);
    expect(headings).toEqual({ best: "claims", range: "", stating: "incidents" });
    expect(authorityBars(drawn(some, { legend: false })).rows.map(({ stating }) => stating)).toEqual(["in 4 incidents", "in 1 incident", "in 1 incident"]);
  });

  test("draws as many as there is room for, their names cut, and says them whole where they are pointed at", () => {
    const [few, more] = [200, 480].map((height) => authorityBars(drawn(many, { height })).rows);
    expect(few?.length).toBeLessThan(more?.length ?? 0);
    expect(more?.length).toBeLessThan(60);
    expect(few?.[0]?.label).toMatch(/^An authority with .*…$/);
    expect(authorities.targets(drawn(many))[0]?.name).toBe("An authority with a name that is longer than there is room for, number 0");
  });

  test("says of each its outcomes, how often it was first, and how far from the others", () => {
    expect(authorities.targets(drawn(some)).map(({ says, choice }) => [says, choice])[0]).toEqual([
      ["12 claims in 4 incidents", "Killed 9, Escaped 3", "First to state a figure: 2 of 5; 1 more shared", "Beside the others: half within 7 people; 1 lower, 0 the same, 3 higher"], null,
    ]);
  });

  test("ranks nobody, and says so", () => {
    const notes = authorities.notes(some).map((note) => t(note)).join(" ");
    expect(notes).toContain("3 authorities speak of the incidents in view");
    expect(notes).toContain("no ranking of honesty: whoever speaks often is merely quoted often, and the data set is a selection.");
  });

  test("has all in its table, also those that are not drawn; what cannot be compared is not 0", () => {
    const { columns, rows } = authorities.table(some, translator);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
    const cells = ["Authority", "What kind of body", "Claims", "Claims: Escaped", "First alone", "Higher than the others", "Half within (people)"].map((label) => columns.findIndex((column) => column.label === label));
    expect(rows.map((row) => cells.map((column) => row[column]))).toEqual([
      ["Monitor", "Monitoring group", 12, 3, 2, 3, 7], ["Army", "Monitoring group", 2, 0, 0, 0, null], ["Police", "Monitoring group", 2, 0, 0, 0, null],
    ]);
    expect(authorities.table(many, translator).rows).toHaveLength(60);
  });

  test("tells in words what is to be seen, and how many it leaves out", () => {
    expect(authorities.description(some, translator)).toBe("Bars of the claims of 3 authorities, the most first. Monitor: 12, Army: 2, Police: 2.");
    expect(authorities.description(many, translator)).toMatch(/number 9: 51, 50 others\.$/);
  });

  test("tells that nothing is in view from that nobody speaks of it", () => {
    const words = (incidents: number) => [...authorities.notes({ authorities: [], incidents }), authorityBars(drawn({ authorities: [], incidents })).empty ?? ""].map((each) => t(each));
    expect(words(0)).toEqual(["No incident matches these filters.", "No incident matches these filters"]);
    expect(words(3)).toEqual(["No authority speaks of the incidents in view.", "No authority speaks of the incidents in view"]);
    expect(authorities.reading({ authorities: [], incidents: 3 })).toEqual([]);
  });
});
