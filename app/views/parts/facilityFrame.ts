import type { Period } from "../../domain/day";
import type { AboutFacility } from "../../engine/questions/facility";
import type { FigureFrame } from "../../figures/frame/frame";
import { nameIn } from "../../figures/names";
import { message } from "../../i18n/message";
import type { Translator } from "../../i18n/translator";
import { addressWithFacility } from "../../state/viewAddress";

/** What a figure of one facility says about itself: that facility, the incidents there and their pages instead of the view's. */
export function facilityFrame(frame: FigureFrame, { facility, incidents, sources }: AboutFacility, translator: Translator): FigureFrame {
  // They come by first day.
  const days = incidents.reduce<Period | null>((span, { from, to }) => (span ? { from: span.from, to: to > span.to ? to : span.to } : { from, to }), null);
  return {
    ...frame,
    title: message("{figure}: {facility}", { figure: frame.title, facility: nameIn(facility.name, translator) }),
    filters: [], period: null, span: days, shown: incidents.length, notStated: 0, sources,
    facility: { days },
    address: addressWithFacility(frame.address, facility.id),
  };
}
