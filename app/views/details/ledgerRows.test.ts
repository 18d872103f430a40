import { expect, test } from "vitest";
import type { ClaimId } from "../../domain/identifiers";
import { aClaim } from "../../testing/aClaim";
import { ledgerMatrix } from "./ledgerRows";

const ids = (...list: readonly string[]) => new Set(list as readonly ClaimId[]);

test("each claim stands in one cell, those that count first; figures that exclude each other are marked", () => {
  const claims = [
    aClaim({ id: "old", count: 3 }), aClaim({ id: "last", count: 9, reported: "2022-01-24" }), aClaim({ id: "other", authority: "monitor", count: 12 }),
    aClaim({ id: "open", authority: "agency", count: 5, bound: "at-least" }), aClaim({ id: "police", party: "police", authority: "agency", count: 1 }),
    aClaim({ id: "reprint", authority: "paper", count: 9, notCounted: "reprint of last" }),
  ];
  const { authorities, rows } = ledgerMatrix(claims, ids("last", "other", "open", "police"));
  expect(authorities).toEqual(["army", "agency", "monitor", "paper"]);
  expect(rows.map(({ party, cells }) => [party, ...cells.map((cell) => `${cell.differs ? "≠" : ""}${cell.claims.map(({ id }) => id).join(" ")}`)])).toEqual([
    ["soldiers", "≠last old", "open", "≠other", "reprint"], ["police", "", "police", "", ""],
  ]);
});

test("a claim that is superseded never makes a difference", () => {
  const { rows } = ledgerMatrix([aClaim({ id: "old", count: 3 }), aClaim({ id: "last", count: 9 }), aClaim({ id: "other", authority: "monitor", count: 9 })], ids("last", "other"));
  expect(rows[0]?.cells.some(({ differs }) => differs)).toBe(false);
});
