import { message } from "../../i18n/message";
import { wholeText, type FilterKind } from "../filter";

interface Bounds {
  readonly least: number | null;
  readonly most: number | null;
}

/** Bounds on the best figure of reported killed: `10..`, `10..50`, `..50`. An incident that states none does not pass. */
export const killedFilter: FilterKind = {
  id: "killed",
  label: message("Reported killed"),
  control: "range",
  keys: ["killed"],
  read(raw) {
    const bounds = parseBounds(raw);
    return wholeText(raw, bounds && `${bounds.least ?? ""}..${bounds.most ?? ""}`);
  },
  test(values, { killed }) {
    const { least, most } = parseBounds(values["killed"] ?? "") ?? { least: null, most: null };
    return (row) => {
      const best = killed(row)?.best;
      return best !== undefined && best >= (least ?? 0) && best <= (most ?? Infinity);
    };
  },
  words(values) {
    const { least, most } = parseBounds(values["killed"] ?? "") ?? { least: null, most: null };
    if (least !== null && most !== null) return message("Reported killed: {least} to {most}", { least, most });
    if (least !== null) return message("Reported killed: {least} or more", { least });
    return message("Reported killed: up to {most}", { most: most ?? 0 });
  },
};

/** Null where it is not two whole numbers, one of which may be missing, in order. */
function parseBounds(raw: string): Bounds | null {
  const parts = /^(\d{1,9})?\.\.(\d{1,9})?$/.exec(raw);
  if (!parts) return null;
  const [least, most] = [parts[1], parts[2]].map((part) => (part === undefined ? null : Number(part)));
  if ((least ?? null) === null && (most ?? null) === null) return null;
  if (least !== null && most !== null && (least ?? 0) > (most ?? 0)) return null;
  return { least: least ?? null, most: most ?? null };
}
