import type { IssueCode, Severity } from "../../domain/issue";
import type { RecordReader, RecordReport } from "../importer";
import { shortened } from "../shortened";
import type { RecordSink } from "./recordSink";

/** A record on its way from the file to the sink. */
export interface PassingRecord<Given> {
  readonly given: Given;
  /** From 1. */
  readonly record: number;
  /** The record as it stands in the file: asked for only where it is refused. */
  text(): string;
  /** A number that differs, as good as always, where the records differ. */
  content(): number;
}

/** Reads records by a reader and hands each to the sink as accepted, set aside or refused: none is lost, whatever the reader does. */
export function recordPassage<Given>(reader: RecordReader<Given>, sink: RecordSink): (passing: PassingRecord<Given>) => void {
  const reports = recordReports(sink);
  return (passing) => {
    const { record } = passing;
    const report = reports.of(record);
    const incident = reader.read(passing.given, report);
    const worst = reports.worst();
    if (incident && worst === null) sink.accept(incident, record, passing.content());
    else if (worst === "set-aside") sink.setAside(record);
    else sink.refuse(record, passing.text());
  };
}

/** One report after the other, by the record that it is about; `worst` is what keeps that record out. */
export interface RecordReports {
  of(record: number): RecordReport;
  worst(): Exclude<Severity, "remarked"> | null;
}

export function recordReports(sink: Pick<RecordSink, "issue">): RecordReports {
  let current = 0;
  let worst: Exclude<Severity, "remarked"> | null = null;
  const issue = (severity: Severity, code: IssueCode, field: string, found: unknown, allowed: string) =>
    sink.issue({ code, severity, record: current, field, found: shortened(found), allowed });
  const report: RecordReport = {
    remark: (code, field, found, done = "") => issue("remarked", code, field, found, done),
    setAside(code, field, found, allowed = "") {
      worst ??= "set-aside";
      issue("set-aside", code, field, found, allowed);
      return null;
    },
    refuse(code, field, found, allowed = "") {
      worst = "refused";
      issue("refused", code, field, found, allowed);
      return null;
    },
  };
  return {
    of(record) {
      current = record;
      worst = null;
      return report;
    },
    worst: () => worst,
  };
}
