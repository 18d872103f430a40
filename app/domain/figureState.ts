/** What an image of a figure holds of the view that it was made of, so that the view can be found again. Never a row of anybody's data. */
export interface FigureState {
  /** Version of the program that made it. */
  readonly program: string;
  /** Id of the kind of figure. */
  readonly figure: string;
  /** The view and how the image is made, as the query string of an address without its `?`. */
  readonly view: string;
  /** The data sets that were on show, in their order. */
  readonly data: readonly StatedData[];
  /** n of N incidents. */
  readonly shown: number;
  readonly all: number;
  /** ISO day on which it was made. */
  readonly day: string;
  /** What is to be seen, in words. */
  readonly description: string;
}

/** A data set by its name and its content: eight hexadecimal digits of a hash; empty where none is known. */
export interface StatedData {
  readonly id: string;
  readonly title: string;
  readonly version: string;
}

/** Why a text gives no state: it is none, or it was written by a later version of the program in a form that is not known here. */
export type StateFault = "malformed" | "newer";

/** Why an image gives no view back: see `StateFault`; or what it holds was changed, or cut off. */
export type ReadingFault = StateFault | "wrong-checksum" | "cut-off";

/** What an image gives back: the state that it was made of; nothing, where none is inside; or what is wrong with it. */
export type FigureReading =
  | { readonly kind: "described"; readonly state: FigureState }
  | { readonly kind: "nothing" }
  | { readonly kind: "fault"; readonly fault: ReadingFault };

/** Of the form in which a state is written; raised where what is read would be read wrongly by an older program. */
const FORMAT = 1;

/** Characters of a written state; a view of every filter at length takes some 3,000. */
export const MOST_STATE = 300_000;

/** Characters of its parts; a written state with all of them at their longest is no longer than `MOST_STATE`. */
export const longest = { program: 40, figure: 60, view: 50_000, title: 300, description: 5_000 } as const;

/** As JSON in ASCII alone, which outlives a program that takes it for another encoding. */
export function writeFigureState(state: FigureState): string {
  const { program, figure, view, data, shown, all, day, description } = state;
  const stated = { format: FORMAT, program, figure, view, data: data.map(({ id, title, version }) => ({ id, title, version })), shown, all, day, description };
  return JSON.stringify(stated).replace(/[^\u0020-\u007E]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Reads what `writeFigureState` writes. Never throws, and takes over nothing but what is named above, each of its kind and length. */
export function readFigureState(text: string): FigureState | StateFault {
  const given = text.length <= MOST_STATE ? parsed(text) : undefined;
  const of = fieldsOf(given);
  if (!of) return "malformed";
  const format = of("format");
  if (typeof format === "number" && Number.isInteger(format) && format > FORMAT) return "newer";
  const [program, figure, view] = [words(of("program"), longest.program), words(of("figure"), longest.figure), words(of("view"), longest.view)];
  const [day, description] = [words(of("day"), 10), words(of("description"), longest.description)];
  const [data, shown, all] = [dataOf(of("data")), count(of("shown")), count(of("all"))];
  if (format !== FORMAT || program === null || figure === null || view === null || day === null || description === null || !data || shown === null || all === null) return "malformed";
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? { program, figure, view, data, shown, all, day, description } : "malformed";
}

/** Data sets that are shown together at most; each may be named in an address. */
const MOST_DATA = 100;

function dataOf(given: unknown): readonly StatedData[] | null {
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST_DATA) return null;
  const data = given.map((each: unknown): StatedData | null => {
    const of = fieldsOf(each);
    const [id, title, version] = [words(of?.("id"), 100), words(of?.("title"), longest.title), words(of?.("version"), 8)];
    return id === null || title === null || version === null ? null : { id, title, version };
  });
  return data.every((each) => each !== null) ? data : null;
}

/** What an object itself holds under a name. */
function fieldsOf(given: unknown): ((name: string) => unknown) | null {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return null;
  return (name) => (Object.hasOwn(given, name) ? (given as Readonly<Record<string, unknown>>)[name] : undefined);
}

function words(given: unknown, most: number): string | null {
  return typeof given === "string" && given.length <= most ? given : null;
}

function count(given: unknown): number | null {
  return typeof given === "number" && Number.isSafeInteger(given) && given >= 0 ? given : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
