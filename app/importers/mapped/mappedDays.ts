import { daysFrom, laterDay, type DaysRead } from "../cells/daysFrom";
import { readDay } from "../cells/readDay";
import type { Day } from "../../domain/day";
import type { RecordReport } from "../importer";
import { cellOf } from "../rows/columns";
import type { MappedField, Mapping } from "./mapping";

/** The days of rows of an unknown table. */
export interface MappedDays {
  /** From one column, or from three; null where the row is refused for want of a first day. */
  read(row: readonly string[], report: RecordReport): DaysRead | null;
  /** The last day: what the cell says, else that of a vague first day; null where it is the first. */
  endOf(days: DaysRead, text: string, report: RecordReport): Day | null;
}

/** `nameOf`: what remarks call a field's column. */
export function mappedDays({ columns, dayOrder }: Mapping, nameOf: (field: MappedField) => string): MappedDays {
  const cell = (row: readonly string[], field: MappedField): string => cellOf(row, columns[field] ?? -1);
  const fromParts = (row: readonly string[], report: RecordReport): DaysRead | null => {
    const [year, month, day] = [cell(row, "year"), cell(row, "month"), cell(row, "day")];
    const days = daysFrom(year, month, day);
    if (days === null) return report.refuse("not-a-day", nameOf("year"), [year, month, day].join("-"), "a year, a month and a day");
    if (days.isVague) report.remark("vague-day", nameOf("year"), [year, month, day].join("-"), "The whole month or year.");
    return days;
  };
  return {
    read(row, report) {
      if (columns.start === undefined) {
        return columns.year === undefined ? report.refuse("missing-column", "", undefined, "a column for the day") : fromParts(row, report);
      }
      const text = cell(row, "start");
      const read = readDay(text, dayOrder);
      if (read === null) return report.refuse("not-a-day", nameOf("start"), text, "a day such as 2022-01-25");
      if (read.remark !== null) report.remark(read.remark, nameOf("start"), text);
      return { start: read.day, end: null, dayPrecision: "day", isVague: false };
    },
    endOf(days, text, report) {
      if (text.trim() === "") return days.end;
      const read = readDay(text, dayOrder);
      if (read === null) report.remark("not-a-day", nameOf("end"), text, "The last day is not known.");
      else if (read.day < days.start) report.remark("end-before-start", nameOf("end"), text, "The last day is left out.");
      else if (read.remark !== null) report.remark(read.remark, nameOf("end"), text);
      return laterDay(days.start, read?.day ?? days.end);
    },
  };
}
