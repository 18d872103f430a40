import type { Finding } from "./finding";
import type { Step } from "../domain/pointer";

const dangerous: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Whether a key could reach an object's prototype when someone copies it. */
export function isPrototypeKey(key: string): boolean {
  return dangerous.has(key);
}

/** So many are named; one is enough to refuse what holds it. */
const MOST = 20;

/**
 * A finding for each of the first 20 such keys at any depth of a parsed JSON value. Walks without recursion, so that no depth of
 * nesting can exhaust the stack.
 */
export function prototypeKeys(root: unknown): readonly Finding[] {
  const found: Finding[] = [];
  const waiting: Place[] = [{ value: root, step: "", parent: null }];
  for (let place = waiting.pop(); place && found.length < MOST; place = waiting.pop()) {
    if (typeof place.value !== "object" || place.value === null) continue;
    const inList = Array.isArray(place.value);
    for (const [key, value] of Object.entries(place.value)) {
      const child: Place = { value, step: inList ? Number(key) : key, parent: place };
      if (!inList && isPrototypeKey(key)) found.push({ code: "prototype-key", at: stepsTo(child), found: key, allowed: "" });
      else waiting.push(child);
    }
  }
  return found;
}

interface Place {
  readonly value: unknown;
  readonly step: Step;
  readonly parent: Place | null;
}

function stepsTo(place: Place): readonly Step[] {
  const steps: Step[] = [];
  for (let here: Place = place; here.parent; here = here.parent) steps.unshift(here.step);
  return steps;
}
