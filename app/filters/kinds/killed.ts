import { message, type Message } from "../../i18n/message";
import { inWordsOfParts, type FilterKind } from "../filter";

/** Whole numbers, both included; null leaves that end open, but never both. */
export interface KilledBounds {
  readonly least: number | null;
  readonly most: number | null;
}

/** What may pass: best figures between bounds, incidents that state none, or both. */
export interface KilledChoice {
  readonly bounds: KilledBounds | null;
  readonly notStated: boolean;
}

const NOT_STATED = "not-stated";

/**
 * The best figure of reported killed: `10..`, `10..50`, `..50`. An incident that states none passes only where `not-stated` is named,
 * alone or after the bounds.
 */
export const killedFilter: FilterKind = inWordsOfParts({
  id: "killed",
  label: message("Reported killed"),
  control: "range",
  keys: ["killed"],
  read(raw) {
    const parts = raw.split(",").map((part) => part.trim()).filter(Boolean);
    const bounded = parts.find((part) => parseBounds(part) !== null);
    const ignored = parts.filter((part) => part !== bounded && part !== NOT_STATED);
    return { canonical: writeKilled({ bounds: parseBounds(bounded ?? ""), notStated: parts.includes(NOT_STATED) }) ?? null, ignored };
  },
  test(values, { killed }) {
    const { bounds, notStated } = killedChoice(values["killed"]);
    return (row) => {
      const best = killed(row)?.best;
      if (best === undefined) return notStated;
      return bounds !== null && best >= (bounds.least ?? 0) && best <= (bounds.most ?? Infinity);
    };
  },
  parts(values) {
    const { bounds, notStated } = killedChoice(values["killed"]);
    return [
      ...(bounds ? [{ words: boundsWords(bounds), without: { killed: writeKilled({ bounds: null, notStated }) } }] : []),
      ...(notStated ? [{ words: message("not stated"), without: { killed: writeKilled({ bounds, notStated: false }) } }] : []),
    ];
  },
});

/** Reads a canonical value of `killed`. */
export function killedChoice(value = ""): KilledChoice {
  const parts = value.split(",");
  return { bounds: parseBounds(parts[0] ?? ""), notStated: parts.includes(NOT_STATED) };
}

/** The value of `killed`; undefined where nothing is chosen. */
export function writeKilled({ bounds, notStated }: KilledChoice): string | undefined {
  const parts = [...(bounds ? [`${bounds.least ?? ""}..${bounds.most ?? ""}`] : []), ...(notStated ? [NOT_STATED] : [])];
  return parts.length > 0 ? parts.join(",") : undefined;
}

function boundsWords({ least, most }: KilledBounds): Message {
  if (least !== null && least === most) return message("{count}", { count: least });
  if (least !== null && most !== null) return message("{least} to {most}", { least, most });
  if (least !== null) return message("{least} or more", { least });
  return message("up to {most}", { most: most ?? 0 });
}

/** Null where it is not two whole numbers, one of which may be missing, in order. */
function parseBounds(raw: string): KilledBounds | null {
  const parts = /^(\d{1,9})?\.\.(\d{1,9})?$/.exec(raw);
  if (!parts) return null;
  const [least = null, most = null] = [parts[1], parts[2]].map((part) => (part === undefined ? null : Number(part)));
  if (least === null && most === null) return null;
  return least !== null && most !== null && least > most ? null : { least, most };
}
