import type { AboutIncident } from "../../engine/questions/aboutIncident";
import type { FigureFrame } from "../../figures/frame/frame";
import { message } from "../../i18n/message";

/** What a figure of one incident says about itself: that incident, its days and its pages instead of the view's. */
export function incidentFrame(frame: FigureFrame, { title, from, to, dayPrecision, sources }: AboutIncident): FigureFrame {
  return {
    ...frame,
    title: message("{figure}: {incident}", { figure: frame.title, incident: title }),
    filters: [], period: null, span: { from, to }, shown: 1, notStated: 0, sources,
    incident: { days: { from, to, dayPrecision } },
  };
}
