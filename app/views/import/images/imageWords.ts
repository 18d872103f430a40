import type { FigureState, ReadingFault } from "../../../domain/figureState";
import { parseDay } from "../../../domain/day";
import type { TallyAnswer } from "../../../engine/questions/tally";
import { message, type Message } from "../../../i18n/message";
import type { DataStanding } from "../../../state/images/dataStanding";

/** What an image shows, and of which day. `figure`: title of its kind; null where this version has no such figure. */
export function whatItIs(file: string, { figure, day, program }: FigureState, title: Message | null): Message {
  const made = parseDay(day);
  const values = { file, figure: title ?? figure, day: made === null ? day : { day: made }, program };
  return title
    ? message("{file} is the figure “{figure}”, made on {day} with version {program} of this program.", values)
    : message("{file} is a figure “{figure}”, made on {day} with version {program} of this program; the version here has no such figure.", values);
}

/** How a data set differs from what the image was made of; null where it is the same, and on show. */
export function dataWords({ stated: { title, version }, kind, here }: DataStanding): Message | null {
  if (kind === "missing") {
    return version === ""
      ? message("The data set “{title}” is not here: add the file that it was read from.", { title })
      : message("The data set “{title}” in version {version} is not here: add the file that it was read from.", { title, version });
  }
  if (!here?.isShown) return message("The data set “{title}” is here, but not on show.", { title: here?.title ?? title });
  if (kind === "another-version") return message("“{title}” is here in another version: {now}, then {version}.", { title, version, now: here.version });
  return kind === "unknown" ? message("Whether “{title}” is the same as then is not known: its version is not stated.", { title }) : null;
}

/** n of N then and now; `now`: null while other data are on show, or that is not known yet. */
export function countWords({ shown, all }: Pick<FigureState, "shown" | "all">, now: Pick<TallyAnswer, "shown" | "all"> | null): Message {
  if (!now) return message("It showed {shown} of {all} incidents.", { shown, all });
  return now.shown === shown && now.all === all
    ? message("{shown} of {all} incidents, then as now.", { shown, all })
    : message("Then {shown} of {all} incidents, now {nowShown} of {nowAll} under the same view.", { shown, all, nowShown: now.shown, nowAll: now.all });
}

/** Of an image that holds no view. */
export function nothingInside(file: string): Message {
  return message("{file} is an image without a view of this program inside: it changed nothing. A screenshot, or an image that another program has saved anew, has lost it: bring the file as it was downloaded, or type the address that stands in the foot of the image.", { file });
}

/** Of an image that holds a view that cannot be read. */
export function faultWords(file: string, fault: ReadingFault): Message {
  return message("{file} holds a view of this program, but {reason}. It changed nothing.", { file, reason: reasons[fault] });
}

const reasons: Readonly<Record<ReadingFault, Message>> = {
  malformed: message("it is not written as this program writes one"),
  newer: message("a newer version of this program wrote it in a form that is not known here"),
  "wrong-checksum": message("it was damaged: its checksum is another"),
  "cut-off": message("the file is cut off in the middle of it: fetch it again"),
};
