import { isoDay } from "../../domain/day";
import { longest, type FigureState } from "../../domain/figureState";
import { imageKeys, writeImageSettings } from "../../domain/imageSettings";
import type { FigureOrder } from "../render";

/** What the image of a figure holds of its view; `program`: its version; `description`: the image in words. The same order gives the same state. */
export function figureStateOf<Answer>(order: FigureOrder<Answer>, program: string, description: string): FigureState {
  const { kind, answer, frame: { data, shown, all, date }, translator } = order;
  return {
    program,
    figure: kind.id,
    view: viewOf(order),
    data: (data.parts ?? [data]).map((part) => ({ ...part, title: part.title.slice(0, longest.title) })),
    shown,
    all,
    day: isoDay(date),
    description: (kind.descriptionInFile?.(answer, translator) ?? description).slice(0, longest.description),
  };
}

/** The address of the page, and how the image is made; the colours and the language too, where the image has those of the page. */
function viewOf<Answer>({ kind, frame, settings, theme, translator }: FigureOrder<Answer>): string {
  const view = new URLSearchParams(URL.canParse(frame.address) ? new URL(frame.address).search : "");
  for (const key of imageKeys) view.delete(key);
  const image = { ...settings, look: theme, language: translator.language.id };
  const made: Readonly<Record<(typeof imageKeys)[number], string>> = {
    figure: kind.id, image: writeImageSettings(image), "image-title": settings.title, "image-subtitle": settings.subtitle, "image-note": settings.note,
  };
  for (const key of imageKeys) if (made[key] !== "") view.set(key, made[key]);
  return view.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
}
