import { describe, expect, test } from "vitest";
import { shadeOf, shadeSteps } from "../../../cartography/shading";
import { byGovernorate } from "../../../engine/questions/byGovernorate";
import { smallWorld } from "../../../testing/conformance/smallWorld";
import { engineOf } from "../../../testing/engineOf";
import { shadingOf } from "./shadingOf";

const answer = async () => {
  const answers = await engineOf(smallWorld()).ask(byGovernorate, null, { filters: {}, rule: "range", asOf: null });
  return answers.within(null);
};

describe("shading of governorates", () => {
  test("by incidents and by reported killed; who has no governorate is counted apart", async () => {
    const incidents = shadingOf(await answer(), "incidents");
    expect(Object.fromEntries([...incidents.values].map(([code, value]) => [code, value?.best]))).toEqual({ "IQ-BG": 1, "IQ-DI": 1, "SY-HA": 3 });
    expect(Object.fromEntries(incidents.shades)).toEqual({ "IQ-BG": 0, "IQ-DI": 0, "SY-HA": 1 });
    expect(incidents.elsewhere).toBe(1);
    expect(Object.fromEntries(shadingOf(await answer(), "killed").shades)).toEqual({ "IQ-BG": 0, "IQ-DI": 1, "SY-HA": 1 });
  });

  test("no number is no 0, and a stated 0 is no number of the scale", () => {
    expect([shadeOf(null, "killed"), shadeOf(0, "killed"), shadeOf(1, "killed"), shadeOf(10_000, "killed")]).toEqual(["not-stated", "none", 0, 3]);
    for (const steps of Object.values(shadeSteps)) {
      steps.slice(1).forEach(({ least }, at) => expect(least).toBe((steps[at]?.most ?? 0) + 1));
    }
  });
});
