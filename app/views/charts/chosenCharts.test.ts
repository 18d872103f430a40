import { describe, expect, test } from "vitest";
import { charts, readCharts, toggledCharts, wholeCharts } from "./chosenCharts";

const ids = (list: Iterable<{ readonly kind: { readonly id: string } }>) => Array.from(list, ({ kind }) => kind.id);

describe("the charts of the panel", () => {
  test("are the usual ones until the reader chooses", () => {
    expect(ids(charts)).toHaveLength(8);
    expect(ids(readCharts(null))).toEqual(["killed-by-side", "killed-over-time", "outcomes", "by-governorate", "by-kind"]);
  });

  test("are those that were kept, in the panel's order; unknown names are nothing", () => {
    expect(ids(readCharts("contested,outcomes,no-such,__proto__"))).toEqual(["outcomes", "contested"]);
    expect(readCharts("")).toEqual([]);
  });

  test("each can be shown and hidden again", () => {
    for (const chart of charts) {
      const once = readCharts(toggledCharts(readCharts(null), chart));
      expect(once.includes(chart)).toBe(!chart.chart.isUsual);
      expect(readCharts(toggledCharts(once, chart))).toEqual(readCharts(null));
    }
  });

  test("of half the width stand in pairs; one alone takes the whole", () => {
    expect(ids(wholeCharts(readCharts(null)))).toEqual(["killed-by-side", "killed-over-time", "by-kind"]);
    expect(ids(wholeCharts(readCharts("killed-by-side,outcomes,contested")))).toEqual(["killed-by-side", "outcomes", "contested"]);
    expect(ids(wholeCharts(readCharts("outcomes,by-kind")))).toEqual([]);
  });
});
