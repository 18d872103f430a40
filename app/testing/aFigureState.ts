import fc from "fast-check";
import { longest, type FigureState } from "../domain/figureState";

/** What the image of a figure of two of the shipped incidents holds; with what a test says otherwise. */
export function aFigureState(said: Partial<FigureState> = {}): FigureState {
  return {
    program: "0.1.0", figure: "killed-by-side", view: "governorate=SY-HA&from=2022-01-01&to=2022-01-31&figure=killed-by-side&image=light,in-en",
    data: [{ id: "atlas", title: "Incident Atlas: curated sample", version: "0a1b2c3d" }],
    shown: 2, all: 98, day: "2026-11-22", description: "Bars of killed by side: “militants” 1 to 2 < 3 & كمين.",
    ...said,
  };
}

const words = (maxLength: number) => fc.string({ maxLength, unit: "binary" });
const number = fc.nat({ max: Number.MAX_SAFE_INTEGER });

/** Any state that the page could write. */
export const anyFigureState: fc.Arbitrary<FigureState> = fc.record({
  program: words(longest.program / 2), figure: words(longest.figure / 2), view: words(300),
  data: fc.array(fc.record({ id: words(50), title: words(longest.title / 2), version: fc.constantFrom("", "0a1b2c3d", "ffffffff") }), { minLength: 1, maxLength: 5 }),
  shown: number, all: number, day: fc.constantFrom("2026-11-22", "1999-01-01"), description: words(500),
});
