import { columnFilePieces, readColumnFile } from "../../table/columnFile";
import { issueBuilder } from "../../table/issueBuilder";
import type { ImportReport } from "../importReport";

/** A report as a file of columns: its issues, and about them everything else. */
export function reportFile({ issues, ...about }: ImportReport): Blob {
  return new Blob([...columnFilePieces({ issues }, about)]);
}

/** Reads what `reportFile` wrote; throws an Error where it is something else. */
export function readReportFile(buffer: ArrayBuffer): ImportReport {
  const { issues, about } = readColumnFile(buffer);
  if (typeof about !== "object" || about === null || !("counts" in about)) throw new Error("The file holds no report");
  return { ...(about as Omit<ImportReport, "issues">), issues: issues ?? issueBuilder().finish() };
}
