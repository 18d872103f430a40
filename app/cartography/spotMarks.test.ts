import { describe, expect, test } from "vitest";
import { aSpot } from "../testing/aSpot";
import { shippedGround } from "../testing/shippedBasemap";
import { contains } from "./outline";
import { spotAt, spotsAt } from "./pickSpot";
import { projectionOf, wholeArea } from "./projection";
import { layoutSpots, type SpotMark } from "./spotMarks";

const { basemap } = shippedGround();
const whole = projectionOf({ bounds: wholeArea, width: 900, height: 700 });
const layout = (spots: ReturnType<typeof aSpot>[], projection = whole) => layoutSpots(spots, { projection, basemap });
const markOf = (marks: readonly SpotMark[], key: string) => {
  const mark = marks.find((one) => one.key === key);
  if (!mark) throw new Error(`no mark ${key}`);
  return mark;
};

describe("marks of spots", () => {
  test("stand where they lie, the large below the small", () => {
    const { marks } = layout([aSpot({ key: "small" }), aSpot({ key: "large", killed: { militants: 300 } })]);
    expect(marks.map(({ key }) => key)).toEqual(["large", "small"]);
    expect(marks[0]).toMatchObject(whole.project(33.34, 44.4));
  });

  test("cover 15 km for a district and 5 km for a place nearby, once that is more than the symbol", () => {
    const close = projectionOf({ center: { lat: 33.34, lon: 44.4 }, zoom: 11, width: 900, height: 700 });
    const { marks } = layout([aSpot({ key: "district", precision: "district" }), aSpot({ key: "near" }), aSpot({ key: "exact", precision: "exact" })], close);
    const metres = (key: string) => markOf(marks, key).reach * close.metresPerPixel(33.34);
    expect(metres("district")).toBeCloseTo(15_000, 3);
    expect(metres("near")).toBeCloseTo(5_000, 3);
    const exact = markOf(marks, "exact");
    expect(exact.shape === "point" && exact.reach === exact.radius).toBe(true);
  });

  test("are squares inside the governorate where nothing better is known", () => {
    const spots = [...basemap.governorates.keys()].map((code) =>
      aSpot({ key: code, governorate: code, lat: null, lon: null, precision: "governorate", count: 2 }));
    const { marks, withheld } = layout(spots);
    expect(withheld).toBe(0);
    for (const mark of marks) {
      const rings = (mark.shape === "area" && basemap.governorates.get(mark.governorate)?.rings) || [];
      expect(contains(rings, { x: (mark.x + whole.left) / whole.worldSize, y: (mark.y + whole.top) / whole.worldSize })).toBe(true);
    }
  });

  test("are counted, not drawn, where there is no place", () => {
    const nowhere = { lat: null, lon: null, count: 2 } as const;
    const { marks, withheld } = layout([
      aSpot({ key: "country", precision: "country", governorate: null, ...nowhere }),
      aSpot({ key: "unknown", precision: "unknown", ...nowhere }),
      aSpot({ key: "no polygon", precision: "governorate", governorate: "IQ-HA", ...nowhere }),
    ]);
    expect([marks.length, withheld]).toEqual([0, 6]);
  });
});

describe("picking", () => {
  const { marks, ...rest } = layout([
    aSpot({ key: "large", killed: { militants: 600 } }), aSpot({ key: "small" }),
    aSpot({ key: "area", precision: "governorate", governorate: "IQ-AN", lat: null, lon: null }),
    aSpot({ key: "district", precision: "district", lat: 36, lon: 38, killed: { civilians: 1 } }),
  ]);
  const all = { marks, ...rest };

  test("takes the smallest under the point, and tells all", () => {
    const { x, y } = markOf(marks, "small");
    expect(spotAt(all, x, y)).toBe("small");
    expect(spotsAt(all, x, y)).toEqual(["small", "large"]);
    expect(spotAt(all, x + 20, y)).toBe("large");
  });

  test("finds area marks and the vague ground of a district", () => {
    const area = markOf(marks, "area");
    expect(spotAt(all, area.x + 6, area.y - 6)).toBe("area");
    const district = markOf(marks, "district");
    expect(spotAt(all, district.x + district.reach - 1, district.y)).toBe("district");
  });

  test("misses by more than the tolerance", () => {
    const { x, y, reach } = markOf(marks, "small");
    const alone = { marks: marks.filter(({ key }) => key === "small"), withheld: 0 };
    expect(spotAt(alone, x + reach + 3, y, 4)).toBe("small");
    expect(spotAt(alone, x + reach + 5, y, 4)).toBeNull();
  });
});
