import type { Figure } from "../../../domain/casualty";
import { shadeOf, type Shading, type ShadingMeasure } from "../../../cartography/shading";
import type { ByGovernorateAnswer, GovernorateSum } from "../../../engine/questions/byGovernorate";

/** Governorates shaded by a sum over their incidents, whichever of them are filtered to. */
export function shadingOf({ governorates }: ByGovernorateAnswer, measure: ShadingMeasure): Shading {
  const known = governorates.flatMap((sum) => (sum.code === null ? [] : [[sum.code, valueOf(sum, measure)] as const]));
  return {
    measure,
    values: new Map(known),
    shades: new Map(known.map(([code, value]) => [code, shadeOf(value?.best ?? null, measure)])),
    elsewhere: governorates.reduce((sum, { code, incidents }) => (code === null ? sum + incidents : sum), 0),
  };
}

function valueOf({ incidents, killed }: GovernorateSum, measure: ShadingMeasure): Figure | null {
  switch (measure) {
    case "incidents":
      return { low: incidents, best: incidents, high: incidents, openLow: false, openHigh: false };
    case "killed":
      return killed.figure;
  }
}
