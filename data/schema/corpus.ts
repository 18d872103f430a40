import type { IssueCode } from "../../app/domain/issue";

/** One thing wrong with an otherwise good record, and what the reader must be told. */
export interface Defect {
  /** Where the record is changed. */
  readonly at: string;
  /** What is put there; undefined takes the field away. */
  readonly put: unknown;
  readonly code: IssueCode;
  /** Where the issue points, if not to `at`. */
  readonly pointer?: string;
}

/** Put together, so that no rule takes the text for a link of ours. */
const script = ["java", "script:"].join("");

/** Defects of shape: the JSON schema and the importer must both refuse them. Pointers fit the record of Ghuwayran, January 2022. */
export const defectsOfShape: readonly Defect[] = [
  { at: "/title", put: undefined, code: "missing-field" },
  { at: "/claims/3/count", put: undefined, code: "missing-field" },
  { at: "/place/name/en", put: undefined, code: "missing-field" },
  { at: "/claims/16/scope", put: undefined, code: "missing-field" },
  { at: "/colour", put: "red", code: "unknown-field" },
  { at: "/claims/3/fatalities", put: 3, code: "unknown-field" },
  { at: "/claims/16/scope/contains", put: [], code: "unknown-field" },
  { at: "/place/name/fr", put: "Hassaké", code: "unknown-field" },
  { at: "/a~1b~0c", put: 1, code: "unknown-field" },
  ...["toString", "hasOwnProperty", "valueOf", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "__defineGetter__",
    "__defineSetter__", "__lookupGetter__", "__lookupSetter__"].flatMap((name) => [
    { at: `/${name}`, put: "x", code: "unknown-field" } as const,
    { at: `/claims/3/${name}`, put: "x", code: "unknown-field" } as const,
  ]),
  { at: "/title", put: 7, code: "wrong-type" },
  { at: "/title", put: null, code: "wrong-type" },
  { at: "/title", put: "", code: "out-of-range" },
  { at: "/title", put: "t".repeat(1_001), code: "out-of-range" },
  { at: "/title", put: "😀".repeat(1_001), code: "out-of-range" },
  { at: "/summary", put: "s".repeat(50_001), code: "out-of-range" },
  { at: "/note", put: "n".repeat(50_001), code: "out-of-range" },
  { at: "/claims/3/remark", put: "r".repeat(1_001), code: "out-of-range" },
  { at: "/id", put: "Ghuwayran Prison", code: "not-allowed" },
  { at: "/id", put: "../../etc/passwd", code: "not-allowed" },
  { at: "/id", put: "i".repeat(101), code: "out-of-range" },
  { at: "/kind", put: "massacre", code: "not-allowed" },
  { at: "/kind", put: "toString", code: "not-allowed" },
  { at: "/place/governorate", put: "SY-XX", code: "not-allowed" },
  { at: "/place/country", put: "TR", code: "not-allowed" },
  { at: "/place/lat", put: "36.4775", code: "wrong-type" },
  { at: "/place/lat", put: 4239.00416, code: "outside-area" },
  { at: "/place/lat", put: 19.9, code: "outside-area" },
  { at: "/place/lon", put: 60.1, code: "outside-area" },
  { at: "/place/precision", put: "village", code: "not-allowed" },
  { at: "/place/spellings", put: {}, code: "wrong-type" },
  { at: "/place/spellings", put: Array.from({ length: 201 }, () => "x"), code: "out-of-range" },
  { at: "/place", put: [], code: "wrong-type" },
  { at: "/start", put: "2022-02-30", code: "impossible-day" },
  { at: "/start", put: "20 January 2022", code: "impossible-day" },
  { at: "/start", put: "2022-1-20", code: "impossible-day" },
  { at: "/start", put: "2022-01-20T00:00:00Z", code: "impossible-day" },
  { at: "/start", put: "0022-01-20", code: "impossible-day" },
  { at: "/start", put: null, code: "wrong-type" },
  { at: "/end", put: 20220130, code: "wrong-type" },
  { at: "/claims/3/reported", put: "2021-02-29", code: "impossible-day" },
  { at: "/claims/3/count", put: -9, code: "out-of-range" },
  { at: "/claims/3/count", put: 10_000_001, code: "out-of-range" },
  { at: "/claims/3/count", put: 1.5, code: "wrong-type" },
  { at: "/claims/3/count", put: "23", code: "wrong-type" },
  { at: "/claims/3/outcome", put: "died", code: "not-allowed" },
  { at: "/claims/3/bound", put: null, code: "not-allowed" },
  { at: "/claims/3/scope", put: [], code: "wrong-type" },
  { at: "/claims/3/scope", put: { interval: ["2022-01-20"] }, code: "wrong-type", pointer: "/claims/3/scope/interval/1" },
  { at: "/claims/3/scope", put: { interval: ["2022-01-20", "2022-01-21", "2022-01-22"] }, code: "wrong-type", pointer: "/claims/3/scope/interval/2" },
  { at: "/claims/3", put: "23 killed", code: "wrong-type" },
  { at: "/claims", put: null, code: "wrong-type" },
  { at: "/sources/0/url", put: `${script}alert(1)`, code: "unsafe-address" },
  { at: "/sources/0/url", put: `${script.toUpperCase()}alert(1)//https://x`, code: "unsafe-address" },
  { at: "/sources/0/url", put: "data:text/html,<script>alert(1)</script>", code: "unsafe-address" },
  { at: "/sources/0/url", put: "//example.org/page", code: "unsafe-address" },
  { at: "/sources/0/url", put: "ftp://example.org/", code: "unsafe-address" },
  { at: "/sources/0/url", put: "https://", code: "unsafe-address" },
  { at: "/sources/0/url", put: "https://user:secret@example.org/", code: "unsafe-address" },
  { at: "/sources/0/url", put: "https://example.org\\@evil.example/", code: "unsafe-address" },
  { at: "/sources/0/url", put: "https://example.org/a b", code: "unsafe-address" },
  { at: "/sources/0/url", put: ` https://example.org/`, code: "unsafe-address" },
  { at: "/sources/0/url", put: `https://example.org/${"u".repeat(2_000)}`, code: "out-of-range" },
  { at: "/related/0/how", put: "cousin", code: "not-allowed" },
];

/** Beyond the schema: what holds between fields, or with the rest of the data set. Only the importer refuses these. */
export const defectsBeyondSchema: readonly Defect[] = [
  { at: "/end", put: "2022-01-19", code: "end-before-start" },
  { at: "/place/lat", put: null, code: "half-a-coordinate" },
  { at: "/place/lon", put: null, code: "half-a-coordinate" },
  { at: "/place/country", put: "IQ", code: "country-differs-from-governorate", pointer: "/place/governorate" },
  { at: "/sources/0/url", put: "https://[not-an-address]/", code: "unsafe-address" },
  { at: "/sources/0/url", put: "https://example.org:99999/", code: "unsafe-address" },
  { at: "/sources/1/id", put: "s1", code: "repeated-id" },
  { at: "/claims/1/id", put: "c1", code: "repeated-id" },
  { at: "/facility", put: "alcatraz", code: "unknown-reference" },
  { at: "/attackers/0", put: "martians", code: "unknown-reference" },
  { at: "/responders/0", put: "constructor", code: "unknown-reference" },
  { at: "/sources/0/publisher", put: "nobody", code: "unknown-reference" },
  { at: "/statements/0/authority", put: "nobody", code: "unknown-reference" },
  { at: "/statements/0/source", put: "s999", code: "unknown-reference" },
  { at: "/claims/3/authority", put: "nobody", code: "unknown-reference" },
  { at: "/claims/3/source", put: "s999", code: "unknown-reference" },
  { at: "/claims/3/party", put: "nobody", code: "unknown-reference" },
  { at: "/related/0/id", put: "1999-01-01-nothing", code: "unknown-reference" },
  { at: "/related/0/id", put: "2022-01-20-ghuwayran-prison-break", code: "unknown-reference" },
  { at: "/claims/3/reported", put: null, code: "undated-with-day" },
  { at: "/claims/3/reportedPrecision", put: "undated", code: "undated-with-day", pointer: "/claims/3/reported" },
  { at: "/claims/3/count", put: null, code: "count-without-number" },
  { at: "/claims/3/bound", put: "unknown", code: "number-without-count", pointer: "/claims/3/count" },
  { at: "/claims/3/low", put: 10, code: "count-without-number", pointer: "/claims/3/high" },
  { at: "/claims/3/scope", put: { includes: ["c999"] }, code: "unknown-reference", pointer: "/claims/3/scope/includes/0" },
  { at: "/claims/3/scope", put: { includes: ["c4"] }, code: "unknown-reference", pointer: "/claims/3/scope/includes/0" },
  { at: "/claims/3/scope", put: { partOf: "c999" }, code: "unknown-reference", pointer: "/claims/3/scope/partOf" },
  { at: "/claims/3/scope", put: { otherIncidents: ["nowhere"] }, code: "unknown-reference", pointer: "/claims/3/scope/otherIncidents/0" },
  { at: "/claims/3/scope", put: { interval: ["2022-01-21", "2022-01-20"] }, code: "end-before-start", pointer: "/claims/3/scope/interval/1" },
];
