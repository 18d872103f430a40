import type { World } from "../gallery/example";

/** A view that figures are tried with: the incidents, and the address that they are seen by. */
export interface TestedView {
  readonly world: World;
  readonly query: string;
}

/** Nothing chosen, a little, nothing left, everything chosen at length, numbers of six digits. */
export const viewsOfAll: Readonly<Record<string, TestedView>> = {
  everything: { world: "atlas", query: "" },
  month: { world: "atlas", query: "governorate=SY-HA,IQ-DI&from=2022-01-01&to=2022-01-31" },
  nothing: { world: "atlas", query: "governorate=IQ-BA&q=unheard-of" },
  long: { world: "atlas", query: atLength() },
  large: { world: "large", query: "" },
};

/** With one incident open: much revised, with a number held, escapes by many authorities, and some of those as of the day after. */
const viewsOfOne: Readonly<Record<string, TestedView>> = {
  "prison-break": { world: "atlas", query: "incident=2022-01-20-ghuwayran-prison-break" },
  "prison-riot": { world: "atlas", query: "incident=2023-02-06-rajo-prison-riot&toll=escaped" },
  escapes: { world: "atlas", query: "incident=2012-09-27-tikrit-prison-break&toll=escaped" },
  "escapes-as-of": { world: "atlas", query: "incident=2015-05-08-khalis-prison-break&toll=killed&asof=2015-05-09" },
};

/** With the page of one facility open: much is claimed of it, some of that as of the day after a break, little, and nothing. */
const viewsOfFacilities: Readonly<Record<string, TestedView>> = {
  "much-claimed": { world: "held", query: "facility=old-prison" },
  "much-claimed-as-of": { world: "held", query: "facility=old-prison&asof=2022-01-21&governorate=IQ-DI" },
  "little-claimed": { world: "atlas", query: "facility=rajo-prison" },
  "nothing-claimed": { world: "atlas", query: "facility=al-hol-camp" },
};

export const testedViews: Readonly<Record<string, TestedView>> = { ...viewsOfAll, ...viewsOfOne, ...viewsOfFacilities };

function atLength(): string {
  const values = {
    governorate: "SY-HA,SY-DY,SY-RA,SY-HI,SY-HL,SY-ID,IQ-DI,IQ-KI,IQ-NI,IQ-SD,IQ-AN,IQ-BG,IQ-AR", country: "SY,IQ",
    kind: "prison-break,prison-attack,prison-riot,barracks-attack,checkpoint-attack,village-attack,ambush,bombing,suicide-bombing,raid,air-strike,counter-operation,camp-incident",
    party: "islamic-state,hts,syrian-national-army,sdf,asayish,prison-staff,iraqi-army,federal-police,police,peshmerga,pmf,tribal-hashd,us-forces,coalition,civilians",
    from: "2013-01-01", to: "2025-12-31", killed: "0..5000", precision: "governorate",
    q: "i is isl isla islam islami islamic s st sta stat state a i is isl isla islam islami islamic s st sta stat state",
  };
  return Object.entries(values).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&");
}
