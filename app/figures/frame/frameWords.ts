import { usualImage, type ImagePart, type ImageSettings } from "../../domain/imageSettings";
import type { Provenance } from "../../domain/provenance";
import { isoDay, type Period } from "../../domain/day";
import { counted, message } from "../../i18n/message";
import type { Translator } from "../../i18n/translator";
import { incidentDays } from "../incidentDays";
import { shownPeriod, type FigureFrame } from "./frame";

/** The frame's sentences in the reader's language. */
export interface FrameWords {
  readonly title: string;
  /** `2 of 98 incidents.` */
  readonly shown: string;
  /** Filters, period and as-of day. */
  readonly filters: string;
  readonly howCounted: string;
  readonly sources: string;
  /** Title of the data set, and its version where it has one. */
  readonly data: string;
  /** Date of making and address. */
  readonly origin: string;
}

/** What terms ask for, and whatever may not be left out, is said in any case. */
export function frameWords(frame: FigureFrame, translator: Translator, without: readonly ImagePart[] = []): FrameWords {
  const { t } = translator;
  const { name, definition } = frame.rule;
  return {
    title: t(frame.title),
    shown: t(message("{shown} of {all} incidents.", { shown: frame.shown, all: frame.all })),
    filters: [...whatIsShown(frame, translator), asOfSentence(frame, translator)].filter(Boolean).join(" "),
    howCounted: without.includes("definition") ? t("Rule “{name}”.", { name }) : t("Rule “{name}”: {definition}", { name, definition }),
    sources: sourcesText(frame, translator, !without.includes("publishers")),
    data: dataText(frame, translator),
    origin: t("Incident Atlas, {day} · {address}", { day: { day: frame.date }, address: frame.address }),
  };
}

/** The same words for a file of data. `own`: what the reader has written for the figure. */
export function frameProvenance(frame: FigureFrame, translator: Translator, own: Pick<ImageSettings, "title" | "subtitle" | "note"> = usualImage): Provenance {
  const { title, shown, filters, howCounted, sources, data } = frameWords(frame, translator);
  const [subtitle, note] = [own.subtitle.trim(), own.note.trim()];
  return {
    title: own.title.trim() || title, ...(subtitle && { subtitle }), ...(note && { note }), filters, shown, rule: howCounted, sources, data,
    licence: frame.licence, citation: frame.citation, date: isoDay(frame.date), address: frame.address,
  };
}

function whatIsShown(frame: FigureFrame, translator: Translator): readonly string[] {
  if (frame.incident) return [translator.t("{days}.", { days: incidentDays(frame.incident.days, translator, "long") })];
  if (frame.facility) return [facilitySentence(frame.facility.days, translator)];
  return [...filterSentences(frame, translator), periodSentence(frame, translator)];
}

function facilitySentence(days: Period | null, { t }: Translator): string {
  if (!days) return t("No incident there is known; filters and the period are not applied.");
  return t("Every incident there, {period}; filters and the period are not applied.", { period: { period: days } });
}

/** A period is a filter too: beside one it would be wrong to say that none is on. */
function filterSentences({ filters, period }: FigureFrame, { t }: Translator): readonly string[] {
  if (filters.length === 0) return period ? [] : [t("No filter is on.")];
  return filters.map((words) => t("{words}.", { words }));
}

function periodSentence(frame: FigureFrame, { t }: Translator): string {
  const period = shownPeriod(frame);
  if (!period) return "";
  return t(frame.period ? "Period: {period}." : "Whole period: {period}.", { period: { period } });
}

function asOfSentence({ asOf }: FigureFrame, { t }: Translator): string {
  return asOf === null ? t("Everything known to date.") : t("As known on {day}.", { day: { day: asOf } });
}

function sourcesText({ sources: { pages, publishers }, licence, attribution, isSample }: FigureFrame, { t }: Translator, isNaming: boolean): string {
  const named = publishers.slice(0, NAMED).map(({ publisher }) => publisher.name);
  const of = t(counted(publishers.length, "{pages} of {count} publisher", "{pages} of {count} publishers", {
    pages: counted(pages, "{count} page", "{count} pages"),
  }));
  const listed = !isNaming ? t("{of}.", { of }) : publishers.length > NAMED ? t("{of}, among them {names}.", { of, names: { list: named } }) : t("{of}: {names}.", { of, names: { list: named } });
  return [
    attribution ? t("{attribution}.", { attribution }) : "",
    pages === 0 ? t("No page.") : listed,
    isSample ? t("A curated sample, not a census.") : "",
    licence === "" ? "" : t("{licence}.", { licence }),
  ].filter(Boolean).join(" ");
}

function dataText({ data: { title, version } }: FigureFrame, { t }: Translator): string {
  return version === "" ? t("{title}.", { title }) : t("{title}, version {version}.", { title, version });
}

/** Publishers that are named, those with the most pages first. */
const NAMED = 6;
