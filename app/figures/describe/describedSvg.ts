import { writeFigureState, type FigureState } from "../../domain/figureState";
import { escaped } from "../svgMarkup";
import { STATE_ELEMENT, STATE_NAMESPACE } from "./stateNames";

/** The same SVG, one that `renderFigure` drew, with the state behind its description. */
export function describedSvg(svg: string, state: FigureState): string {
  const after = svg.indexOf(END) + END.length;
  const metadata = `<metadata><atlas:${STATE_ELEMENT} xmlns:atlas="${STATE_NAMESPACE}">${escaped(writeFigureState(state))}</atlas:${STATE_ELEMENT}></metadata>`;
  return `${svg.slice(0, after)}\n${metadata}${svg.slice(after)}`;
}

const END = "</desc>";
