import { useEffect, useEffectEvent, type ReactNode } from "react";
import { readImageSettings, usualImage } from "../../domain/imageSettings";
import { groundOfFigures } from "../../figures/groundOfFigures";
import type { IncidentAsked } from "../../engine/questions/aboutIncident";
import { facility, type FacilityAsked } from "../../engine/questions/facility";
import { runningToll } from "../../engine/questions/runningToll";
import { tally } from "../../engine/questions/tally";
import { figureKindOf } from "../../figures/kinds/figureKindOf";
import type { FigureOrder } from "../../figures/render";
import { languages } from "../../i18n/languages/index";
import { createTranslator } from "../../i18n/translator";
import { useAnswer, useAnswerTo } from "../../state/answers";
import { useGround } from "../../state/ground";
import { askedFrame } from "../../views/parts/askedFrame";
import { useShownView } from "../../views/parts/figureAnswers/shownView";
import { facilityAsked, incidentAsked } from "../../views/parts/figureAnswers/useFigureAsker";
import { useFigureFrame } from "../../views/parts/useFigureFrame";
import { StandingPage } from "../gallery/StandingPage";
import { useWorld } from "../gallery/worlds";
import { layoutLanguages } from "../layoutLanguages/layoutLanguages";
import type { FigureTuple } from "./figureTuples";
import { testedViews } from "./testedViews";

interface TupleSceneProps {
  readonly tuple: FigureTuple;
  /** Once: with what the figure is drawn from. */
  readonly onReady: (order: FigureOrder<unknown>) => void;
}

/** Asks what the page asks for the image of a figure, in the view of a tuple; draws nothing itself. Throws where a part of the tuple is not known. */
export function TupleScene({ tuple, onReady }: TupleSceneProps): ReactNode {
  const view = testedViews[tuple.view];
  if (!view) throw new Error(`No view is called “${tuple.view}”`);
  return <StandingPage query={view.query} atlas={useWorld(view.world)}><Asked tuple={tuple} onReady={onReady} /></StandingPage>;
}

function Asked({ tuple, onReady }: TupleSceneProps): ReactNode {
  const kind = figureKindOf(tuple.figure);
  if (!kind) throw new Error(`No figure is called “${tuple.figure}”`);
  const view = useShownView();
  const plain = useAnswer<unknown>("question" in kind ? kind.question : tally);
  const ofIncident = useAnswerTo<IncidentAsked, unknown>("incidentQuestion" in kind ? kind.incidentQuestion : runningToll, incidentAsked(view) ?? { id: "", outcome: "killed" });
  const ofFacility = useAnswerTo<FacilityAsked, unknown>("facilityQuestion" in kind ? kind.facilityQuestion : facility, facilityAsked(view) ?? { facility: "" });
  const answer = "question" in kind ? plain : ("incidentQuestion" in kind ? ofIncident : ofFacility) ?? undefined;
  const viewFrame = useFigureFrame(kind.title);
  const ground = useGround();
  const [settings, translator] = [settingsOf(tuple), translatorOf(tuple.language)];
  const frame = viewFrame && answer !== undefined ? askedFrame(kind, answer, viewFrame, translator) : viewFrame;
  const isReady = answer !== undefined && frame !== undefined && ground !== undefined;
  const order = useEffectEvent(async () => {
    if (!isReady) return;
    onReady({
      // Another version of the data whose numbers are the same makes no other image.
      kind, answer, frame: { ...frame, address: "https://example.org/incident-atlas/?view=of-the-figure-tester", data: { ...frame.data, version: "0123abcd" } },
      settings, theme: tuple.theme === "dark" ? "dark" : "light", translator, ground: await groundOfFigures(ground),
    });
  });
  useEffect(() => {
    if (isReady) void order();
  }, [isReady]);
  return null;
}

function settingsOf({ size }: FigureTuple) {
  const settings = size === "own" ? usualImage : readImageSettings(size);
  if (!settings) throw new Error(`No image is of the size “${size}”`);
  return settings;
}

function translatorOf(language: string) {
  const known = [languages[0], ...layoutLanguages].find(({ id }) => id === language);
  if (!known) throw new Error(`No language is called “${language}”`);
  return createTranslator(known);
}
