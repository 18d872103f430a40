import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { severities } from "../../domain/issue";
import { importers } from "../../importers/index";
import { issueAt } from "../../table/issueColumns";
import { importedFile, incidentsOf } from "../../testing/importedFile";
import type { ImportedFile } from "./importFile";

const fixtures = new URL("../../importers/fixtures/", import.meta.url);

/** A file that is put into the folder is a test: what it should give is written beside it the first time, to be looked at and kept. */
describe.each(importers.map(({ id }) => id))("importer %s", (id) => {
  const files = readdirSync(new URL(`${id}/`, fixtures)).filter((name) => !name.endsWith(".expected.json"));

  test("has fixtures", () => expect(files.length).toBeGreaterThan(0));

  test.each(files)("%s", async (name) => {
    const read = await readFixture(`${id}/${name}`);
    expect(read.report.importer).toBe(id);
    const { counts } = read.report;
    expect(counts.read).toBe(counts.accepted + counts.setAside + counts.refused);
    expect(read.dataset.table.rows).toBe(counts.accepted);
    await expect(linesOf(inShort(read))).toMatchFileSnapshot(new URL(`${id}/${name}.expected.json`, fixtures).pathname);
  });
});

async function readFixture(path: string): Promise<ImportedFile> {
  return importedFile(readFileSync(new URL(path, fixtures)), path.split("/").at(-1));
}

/** As JSON, with a line for each entry of a list. */
function linesOf(value: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(value).map(([name, part]) => {
    const lines = Array.isArray(part) && part.length > 0 ? `[\n${part.map((entry) => `  ${JSON.stringify(entry)}`).join(",\n")}\n]` : JSON.stringify(part);
    return `${JSON.stringify(name)}: ${lines}`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}

/** Everything but what follows from the bytes alone. */
function inShort(read: ImportedFile) {
  const { dataset: { description, table }, report } = read;
  const { issues, style, counts, version, columns, elsewhere, governorates, refused, file } = report;
  const found = Array.from({ length: issues.count }, (_, row) => issueAt(issues, row, file));
  return {
    description, version, style, counts, elsewhere, governorates,
    columns: columns.map(({ column, use, filled }) => `${column}: ${use} (${filled})`),
    issues: severities.flatMap((severity) => found.filter((issue) => issue.severity === severity)).map((issue) => `${issue.severity} ${issue.code} ${issue.pointer} ${issue.found} → ${issue.allowed}`),
    refused: refused.map(({ record, text }) => `${record}: ${text}`),
    incidents: incidentsOf(read),
    parties: table.dictionaries.parties.map(({ id, side, name }) => `${id} ${side} ${name.en}`),
  };
}
