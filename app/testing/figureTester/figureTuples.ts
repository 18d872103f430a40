import { figureKinds } from "../../figures/kinds/index";
import { facilityFigureKinds } from "../../figures/kinds/ofFacility/index";
import { incidentFigureKinds } from "../../figures/kinds/ofIncident/index";
import { pairwise } from "../pairwise";
import { layoutLanguages } from "../layoutLanguages/layoutLanguages";
import { viewsOfAll } from "./testedViews";

/** One image that the tester draws. */
export interface FigureTuple {
  readonly figure: string;
  readonly view: string;
  readonly theme: string;
  readonly language: string;
  /** `own`, or as the address has it: `1920x1080`. */
  readonly size: string;
}

/** `killed-by-side everything dark ar 1080x1080` */
export function tupleId({ figure, view, theme, language, size }: FigureTuple): string {
  return [figure, view, theme, language, size].join(" ");
}

/** A hundred images in which every two values of different factors come together, and some of the figures of one incident or facility. */
export function figureTuples(): readonly FigureTuple[] {
  return [...ofTheView(), ...ofIncidents(), ...ofFacilities()];
}

/** By hand: they have views of their own. */
function ofIncidents(): readonly FigureTuple[] {
  return incidentFigureKinds.flatMap(({ id }) => [
    { figure: id, view: "prison-break", theme: "light", language: "en", size: "own" },
    { figure: id, view: "prison-riot", theme: "dark", language: "ar", size: "1920x1080" },
    { figure: id, view: "escapes", theme: "light", language: "kmr", size: "1200x675" },
    { figure: id, view: "escapes-as-of", theme: "dark", language: "ckb", size: "1080x1080" },
  ]);
}

/** Likewise. */
function ofFacilities(): readonly FigureTuple[] {
  return facilityFigureKinds.flatMap(({ id }) => [
    { figure: id, view: "much-claimed", theme: "light", language: "en", size: "own" },
    { figure: id, view: "much-claimed", theme: "dark", language: "ar", size: "1920x1080" },
    { figure: id, view: "much-claimed-as-of", theme: "dark", language: "ckb", size: "1080x1080" },
    { figure: id, view: "little-claimed", theme: "light", language: "kmr", size: "1200x675" },
    { figure: id, view: "nothing-claimed", theme: "light", language: "en", size: "1200x675" },
  ]);
}

function ofTheView(): readonly FigureTuple[] {
  return pairwise(
    {
      figure: figureKinds.map(({ id }) => id),
      view: Object.keys(viewsOfAll),
      theme: ["light", "dark"],
      language: ["en", ...layoutLanguages.map(({ id }) => id)],
      size: ["own", "1200x675", "1080x1080", "1920x1080", "2480x1754"],
    },
    TUPLES, SEED,
  );
}

const TUPLES = 100;
const SEED = 2026;
