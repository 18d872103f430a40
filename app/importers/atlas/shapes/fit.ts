import * as v from "valibot";
import type { Finding } from "../../finding";
import type { Step } from "../../../domain/pointer";
import { readRefusal } from "./refusal";

export type Fitted<Output> = { readonly fits: true; readonly output: Output } | { readonly fits: false; readonly findings: readonly Finding[] };

/** Holds a parsed JSON value to a shape: a fresh copy of it in that shape, or everything that does not fit. */
export function fit<Shape extends v.GenericSchema>(shape: Shape, value: unknown): Fitted<v.InferOutput<Shape>> {
  const result = v.safeParse(shape, value, { abortPipeEarly: true });
  return result.success ? { fits: true, output: result.output } : { fits: false, findings: result.issues.flatMap((issue) => findingsOf(issue, value)) };
}

function findingsOf(issue: v.BaseIssue<unknown>, root: unknown): readonly Finding[] {
  const path = issue.path ?? [];
  const at = path.map(({ key }): Step => (typeof key === "number" ? key : String(key)));
  const { code, allowed } = readRefusal(issue.message);
  if (code === "unknown-field") return unknownFields(path.at(-1)?.input, at.slice(0, -1), allowed);
  return [{ code, at, found: path.length === 0 ? root : path.at(-1)?.value, allowed }];
}

/** Valibot names only the first unknown field of an object; whoever mends a record wants them all. */
function unknownFields(parent: unknown, at: readonly Step[], allowed: string): readonly Finding[] {
  const known = new Set(allowed.split(", "));
  const names = typeof parent === "object" && parent !== null ? Object.keys(parent) : [];
  return names.filter((name) => !known.has(name)).map((name) => ({ code: "unknown-field", at: [...at, name], found: name, allowed }));
}
