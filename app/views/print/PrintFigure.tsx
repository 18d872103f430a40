import { useMemo, type ReactNode } from "react";
import { canvasMeasure } from "../../figures/canvasMeasure";
import type { FigureKind, FigureStyle } from "../../figures/figure";
import { saidOf } from "../../figures/saidOf";
import { figureStyle } from "../../figures/pageStyle";
import { useGroundOrNone, type MapGround } from "../../state/ground";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { useFigureAnswerLater } from "../parts/figureAnswers/useFigureAsker";

interface PrintFigureProps<Answer> {
  readonly kind: FigureKind<Answer>;
  readonly isPrinting: boolean;
}

/** Between the margins of A4; CSS pixels. */
const WIDTH = 680;

const ROW = 22;
/** For the words that explain the bars, which the page gives elsewhere. */
const LEGEND = 40;
/** Parts of the width: of the map, and of the timeline. */
const HIGH = 0.67;
const LOW = 0.36;

/** White paper in any theme; it explains itself as an image does. */
const style: FigureStyle = { ...figureStyle("light", "page"), legend: true };

/** A figure at the width of the paper, with what must be said about it; nothing until the page is printed. */
export function PrintFigure<Answer>({ kind, isPrinting }: PrintFigureProps<Answer>): ReactNode {
  const answerNow = useFigureAnswerLater(kind);
  const ground = useGroundOrNone();
  const answer = isPrinting ? answerNow() : undefined;
  return answer === undefined ? null : <Printed kind={kind} answer={answer} ground={ground} />;
}

interface PrintedProps<Answer> {
  readonly kind: FigureKind<Answer>;
  readonly answer: Answer;
  readonly ground: MapGround | null;
}

function Printed<Answer>({ kind, answer, ground }: PrintedProps<Answer>): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const measure = useMemo(() => canvasMeasure(), []);
  const { Drawing } = kind;
  const height = kind.chart ? kind.chart.height(answer, ROW) + LEGEND : WIDTH * (kind.hasGround ? HIGH : LOW);
  const { notes, reading } = saidOf(kind, answer, useAtlas().dataset.description.sample === "curated");
  const words = [...notes, ...reading].map((sentence) => t(sentence)).join(" ");
  return (
    <section className="print-figure">
      <h2>{t(kind.title)}</h2>
      <div dir="ltr">
        <Drawing
          answer={answer} width={WIDTH} height={Math.round(height)} style={style} translator={translator}
          ground={ground && { basemap: ground.basemap, relief: ground.relief?.src ?? null }} measure={measure}
        />
      </div>
      {words !== "" && <p className="hint">{words}</p>}
    </section>
  );
}
