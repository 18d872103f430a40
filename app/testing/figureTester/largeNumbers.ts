import { dayOf, isoDay } from "../../domain/day";
import { incidentKinds, type Incident } from "../../domain/incident";
import { governorates } from "../../gazetteer/governorates";
import { aClaim } from "../aClaim";
import { anIncident } from "../anIncident";
import { seededRandom } from "../seededRandom";

/** An incident a month for ten years, in every governorate: a hundred thousand killed of every side, disputed and open-ended. */
export function largeNumbers(): readonly Incident[] {
  const random = seededRandom(6);
  return Array.from({ length: 120 }, (_, month) => {
    const governorate = governorates[month % governorates.length];
    const some = () => random.between(100, 2_500);
    return anIncident({
      id: `large-${month}`, title: `A battle of many days with a name that is long, number ${month}`, kind: random.pick(incidentKinds),
      start: isoDay(dayOf(new Date(Date.UTC(2013, month, 1 + (month % 27))))), governorate: governorate?.code ?? null,
      lat: 32.5 + (month % 9) * 0.5, lon: 38.5 + (month % 13) * 0.6,
      claims: ["fighters", "soldiers", "villagers", "inmates"].flatMap((party, index) => [
        aClaim({ id: `a${index}`, party, count: some() }),
        aClaim({ id: `b${index}`, party, count: some(), authority: "monitor", bound: "at-least" }),
        aClaim({ id: `w${index}`, party, outcome: random.pick(["wounded", "escaped", "captured"]), count: some() }),
      ]),
    });
  });
}
