import * as v from "valibot";
import { refusal } from "./refusal";

/**
 * An object with these fields and no others. Unlike `strictObject` alone it refuses a list, which JavaScript also calls an
 * object. The list of known fields is the `allowed` of an unknown one, joined by ", ".
 */
export function closedObject<const Entries extends v.ObjectEntries>(entries: Entries): v.StrictObjectSchema<Entries, Message> {
  const fields = Object.keys(entries).join(", ");
  const shape = v.strictObject(entries, (issue) => {
    if (issue.expected === "Object") return refusal("wrong-type", "an object");
    return issue.expected === "never" ? refusal("unknown-field", fields) : refusal("missing-field", "this field is required");
  });
  return {
    ...shape,
    "~run": (dataset, config) => shape["~run"](Array.isArray(dataset.value) ? { value: null } : dataset, config),
  };
}

type Message = v.ErrorMessage<v.StrictObjectIssue>;
