import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { IssueCode } from "../../app/domain/issue";
import { readAtlasText } from "../../app/importers/atlas/readAtlasText";
import { fit } from "../../app/importers/atlas/shapes/fit";
import { incidentShape } from "../../app/importers/atlas/shapes/incidentShape";
import { shippedDataset } from "../shipped";
import { changed, pointersIn } from "./change";
import { defectsBeyondSchema, defectsOfShape, type Defect } from "./corpus";

interface Document {
  readonly incidents: readonly { readonly id: string }[];
}

const schema = JSON.parse(readFileSync(new URL("../../public/incident.schema.json", import.meta.url), "utf8")) as object;
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats(ajv);
const fitsSchema = ajv.compile(schema);
const fitsShape = (value: unknown): boolean => fit(incidentShape, value).fits;

const document = JSON.parse(shippedDataset().text) as Document;
const position = document.incidents.findIndex(({ id }) => id === "2022-01-20-ghuwayran-prison-break");
const record = document.incidents[position];

/** Code and pointer of what the importer says of the record within the whole document. */
function issuesWith(incident: unknown): readonly { readonly code: IssueCode; readonly pointer: string }[] {
  const { issues } = readAtlasText(JSON.stringify(changed(document, `/incidents/${position}`, incident)), "document.json");
  const base = `/incidents/${position}`;
  return issues
    .filter(({ pointer }) => pointer.startsWith(`${base}/`))
    .map(({ code, pointer }) => ({ code, pointer: pointer.slice(base.length) }));
}

function nameOf({ at, put, code }: Defect): string {
  return `${at} = ${(JSON.stringify(put) ?? "gone").slice(0, 50)}: ${code}`;
}

test.each(document.incidents.map((incident) => [incident.id, incident]))("both accept %s", (_id, incident) => {
  expect(fitsSchema(incident), JSON.stringify(fitsSchema.errors)).toBe(true);
  expect(fitsShape(incident)).toBe(true);
});

test("both accept what is unusual and good", () => {
  const good: readonly (readonly [string, unknown])[] = [
    ["/id", "A/1"], ["/id", "حادث ١"], ["/id", "../../etc/passwd"], ["/id", "😀".repeat(200)], ["/title", "😀".repeat(1_000)], ["/title", "<script>alert(1)</script>"], ["/note", ""], ["/claims/3/count", 0],
    ["/claims/3/count", 10_000_000], ["/claims/3/scope", {}], ["/place/name/ckb", null], ["/place/name/ar", undefined],
    ["/start", "2020-02-29"], ["/sources/0/url", "http://example.org"], ["/sources/0/url", "https://example.org?q=@"],
    ["/sources/0/url", ""],
  ];
  for (const [at, put] of good) expect([at, fitsSchema(changed(record, at, put)), fitsShape(changed(record, at, put))]).toEqual([at, true, true]);
});

describe("defects of shape", () => {
  test.each(defectsOfShape.map((defect) => [nameOf(defect), defect] as const))("%s", (_name, { at, put, code, pointer }) => {
    const broken = changed(record, at, put);
    expect(fitsSchema(broken)).toBe(false);
    expect(issuesWith(broken)).toEqual([{ code, pointer: pointer ?? at }]);
  });

  test.each(["__proto__", "constructor", "prototype"])("a key %s, anywhere", (key) => {
    for (const at of [`/${key}`, `/claims/3/${key}`, `/claims/16/scope/${key}`, `/place/name/${key}`]) {
      const broken = changed(record, at, { polluted: true });
      expect([at, fitsSchema(broken), fitsShape(broken)]).toEqual([at, false, false]);
      expect(issuesWith(broken)).toEqual([{ code: "prototype-key", pointer: at }]);
    }
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("beyond the schema", () => {
  test.each(defectsBeyondSchema.map((defect) => [nameOf(defect), defect] as const))("%s", (_name, { at, put, code, pointer }) => {
    const broken = changed(record, at, put);
    expect(fitsSchema(broken)).toBe(true);
    expect(fitsShape(broken)).toBe(true);
    expect(issuesWith(broken)).toContainEqual({ code, pointer: pointer ?? at });
  });

  test("two ends out of order; beside a count they may be given in any", () => {
    const ends = (count: number | null, low: number, high: number): unknown =>
      [["count", count], ["low", low], ["high", high]].reduce<unknown>((made, [field, value]) => changed(made, `/claims/3/${field}`, value), record);
    expect(issuesWith(ends(null, 10, 20))).toEqual([]);
    expect(issuesWith(ends(null, 20, 10))).toEqual([{ code: "ends-out-of-order", pointer: "/claims/3/low" }]);
    for (const [count, low, high] of [[15, 10, 20], [25, 10, 20], [15, 20, 10]] as const) expect(issuesWith(ends(count, low, high))).toEqual([]);
  });
});

test("schema and importer agree on any change of any record's shape", () => {
  const anyRecord = fc.constantFrom(...document.incidents);
  fc.assert(
    fc.property(anyRecord, fc.nat(), fc.constantFrom("put", "add", "remove"), anyValue, anyKey, (incident, at, action, value, key) => {
      const pointers = pointersIn(incident);
      const pointer = pointers[at % pointers.length] ?? "";
      const target = action === "add" ? `${pointer.slice(0, pointer.lastIndexOf("/"))}/${key}` : pointer;
      const broken: unknown = JSON.parse(JSON.stringify(changed(incident, target, action === "remove" ? undefined : value)));
      expect(fitsShape(broken)).toBe(fitsSchema(broken));
    }),
    { numRuns: 2_000 },
  );
});

const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null, true, 0, -0, -1, 0.5, 19.999, 20, 46, 46.001, 60, 1e7, 1e7 + 1, 1e308, "", "x", "a-b", "c1", "2022-01-20", "2022-02-30", "2024-02-29",
    "2023-02-29", "1899-12-31", "2100-01-01", "SY-HA", "SY", "exact", "unknown", "killed", "http://x", "https://x/y?z#a", [], {},
    "😀".repeat(200), "\ud800".repeat(100), "x".repeat(300), "x".repeat(301), "x".repeat(1_001), ["c1"], ["2022-01-20", "2022-01-21"],
  ),
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const anyKey = fc.constantFrom("colour", "__proto__", "constructor", "toString", "hasOwnProperty", "id", "ar", "kmr", "partOf", "includes", "0", "");
