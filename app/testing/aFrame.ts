import type { FigureFrame } from "../figures/frame/frame";
import { message } from "../i18n/message";
import { aDay } from "./aDay";

/** What a figure of a curated sample says about itself, unless told otherwise. */
export function aFrame(options: Partial<FigureFrame> = {}): FigureFrame {
  return {
    title: message("Reported killed by side"),
    filters: [], shown: 98, all: 98, notStated: 16, period: null, asOf: null,
    span: { from: aDay("2012-09-27"), to: aDay("2026-01-23") },
    rule: { name: message("latest figures"), definition: message("Latest figure of each authority; low is the smallest, high the largest.") },
    sources: { pages: 0, publishers: [] },
    licence: "CC BY 4.0", citation: "A citation", attribution: "", data: { id: "atlas", title: "A curated sample", version: "1a2b3c4d" },
    isSample: true,
    date: aDay("2026-11-22"),
    address: "https://example.org/",
    ...options,
  };
}
