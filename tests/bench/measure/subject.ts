import type { Subject, SubjectResult } from "../report/results";
import type { CountedRows } from "../rows/countedRows";
import { measuredPage, type MeasuredPage } from "./browser";
import { within } from "./limit";
import { firstLine, session, type Session } from "./session";

/** What everybody is measured with. */
export interface SubjectOptions {
  /** Path of the browser, and of the script that is put into its pages. */
  readonly chromium: string;
  readonly probe: string;
  /** Of the folder of pages, ending in a slash. */
  readonly address: string;
  readonly rows: number;
  readonly counted: CountedRows;
  readonly say: (line: string) => void;
  /** What is measured; null: everything. */
  readonly measures: readonly string[] | null;
}

/** Measures one subject in a browser of its own. What stops it becomes a note; what was measured before is kept. */
export async function measureSubject(
  subject: Subject,
  { chromium, probe, rows, say, measures }: SubjectOptions,
  measureAll: (measured: MeasuredPage, taken: Session) => Promise<void>,
): Promise<SubjectResult> {
  const taken = session(subject, rows, say, measures);
  const measured = await measuredPage(chromium, probe);
  try {
    await measureAll(measured, taken);
  } catch (error) {
    taken.note(`stopped: ${firstLine(error)}`);
  }
  const memory = await within(10_000, "The page does not answer", measured.memory()).catch(() => null);
  await measured.close();
  return taken.result(memory);
}
