import { columnFilePieces, readColumnFile } from "../../table/columnFile";
import { issueBuilder } from "../../table/issueBuilder";
import type { ImportReport } from "../importReport";

/** A report as the pieces of a file of columns: its issues, and about them everything else. */
export function reportPieces({ issues, ...about }: ImportReport): readonly Uint8Array<ArrayBuffer>[] {
  return columnFilePieces({ issues }, about);
}

/** Reads the file that the pieces of `reportPieces` make; throws an Error where it is something else. */
export function readReportFile(buffer: ArrayBuffer): ImportReport {
  const { issues, about } = readColumnFile(buffer);
  if (typeof about !== "object" || about === null || !("counts" in about)) throw new Error("The file holds no report");
  return { ...(about as Omit<ImportReport, "issues">), issues: issues ?? issueBuilder().finish() };
}
