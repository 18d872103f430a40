/**
 * A deep copy of a JSON value in which the value at the pointer is replaced, added, or (undefined) taken away. Own keys such as
 * `__proto__` are set as JSON.parse sets them. Throws where the pointer's parent does not exist.
 */
export function changed(root: unknown, pointer: string, value: unknown): unknown {
  const steps = pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = steps.pop();
  if (last === undefined) return value;
  const copy: unknown = structuredClone(root);
  const parent = steps.reduce<object>((here, step) => objectIn(here, step), asObject(copy));
  if (value !== undefined) Object.defineProperty(parent, last, { value, writable: true, enumerable: true, configurable: true });
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy;
}

/** Pointers of all values below the root, parents first. */
export function pointersIn(root: unknown, base = ""): readonly string[] {
  if (typeof root !== "object" || root === null) return [];
  return Object.entries(root).flatMap(([key, value]) => {
    const pointer = `${base}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return [pointer, ...pointersIn(value, pointer)];
  });
}

function objectIn(parent: object, step: string): object {
  return asObject(Object.entries(parent).find(([key]) => key === step)?.[1]);
}

function asObject(value: unknown): object {
  if (typeof value !== "object" || value === null) throw new Error("There is no such parent");
  return value;
}
