import fc from "fast-check";
import { expect, test } from "vitest";
import { swarm, type SwarmDisc } from "./swarm";

const someDiscs = fc.array(fc.record({ x: fc.integer({ min: 0, max: 400 }), radius: fc.integer({ min: 2, max: 9 }) }), { maxLength: 25 });

test("no disc covers another while there is room", () => {
  fc.assert(fc.property(someDiscs, (discs) => {
    const placed = withOffsets(discs, 1_000);
    placed.forEach((disc, index) => placed.slice(index + 1).forEach((other) => {
      expect(Math.hypot(disc.x - other.x, disc.y - other.y)).toBeGreaterThanOrEqual(disc.radius + other.radius);
    }));
  }));
});

test("all stay within reach, and alone on the middle line", () => {
  fc.assert(fc.property(someDiscs, (discs) => {
    for (const { y, radius } of withOffsets(discs, 20)) expect(Math.abs(y)).toBeLessThanOrEqual(20 - radius);
  }));
  expect(swarm([{ x: 5, radius: 3 }, { x: 50, radius: 9 }], 20)).toEqual([0, 0]);
});

test("a thousand take a moment", () => {
  const discs = Array.from({ length: 1_000 }, (_, index) => ({ x: (index * 37) % 870, radius: 2 + (index % 7 === 0 ? 4 : 0) }));
  const begun = performance.now();
  swarm(discs, 25);
  expect(performance.now() - begun).toBeLessThan(150);
});

function withOffsets(discs: readonly SwarmDisc[], reach: number) {
  const offsets = swarm(discs, reach);
  return discs.map((disc, index) => ({ ...disc, y: offsets[index] ?? Number.NaN }));
}
