import { expect, test } from "vitest";
import { english } from "../../../i18n/languages/english";
import { createTranslator } from "../../../i18n/translator";
import { aDay } from "../../../testing/aDay";
import { anImportReport } from "../../../testing/anImportReport";
import { aStoredDataset } from "../../../testing/aStoredDataset";
import { issueBuilder } from "../../../table/issueBuilder";
import { issueCsv } from "./issueCsv";

const translator = createTranslator(english);

test("every issue is a line, in pieces, as it stands in the file, with formulas disarmed", () => {
  const issues = issueBuilder();
  for (let record = 1; record <= 12_000; record += 1) issues.add({ code: "not-a-day", severity: "refused", record, field: "date", found: '"=cmd(), \\"x\\""', allowed: "a day" });
  issues.add({ code: "undecodable", severity: "remarked", record: 0, field: "", found: "3", allowed: "Read as utf-8" });
  const pieces = [...issueCsv({ report: anImportReport({ issues: issues.finish() }), dataset: aStoredDataset() }, aDay("2026-03-02"), translator)];
  expect(pieces).toHaveLength(4);
  const lines = pieces.join("").trimEnd().split("\r\n");
  const head = lines.indexOf("record,column,code,severity,value,what was done");
  expect(lines.slice(0, head).join("\n")).toContain("# Title,Import report of mine.csv");
  expect(lines.length - head - 1).toBe(12_001);
  expect(lines[head + 1]).toBe(`1,date,not-a-day,refused,"'=cmd(), ""x""",A row without its first day is not read; a last day that is none is left out. Allowed: a day`);
  expect(lines.at(-1)).toBe(",,undecodable,remarked,3,Read as utf-8");
});
