/**
 * Throws an Error with the first name at which a value is not made as the model is: with every name of the model's, the same kind
 * of typed array, a list for a list, a count for a number. What a list holds is not looked at.
 */
export function checkStructure<Model>(value: unknown, model: Model, name: string): asserts value is Model {
  check(value, model, name);
}

function check(value: unknown, model: unknown, path: string): void {
  if (kindOf(value) !== kindOf(model)) throw new Error(`${path} is ${kindOf(value)}, not ${kindOf(model)}`);
  if (ArrayBuffer.isView(model) || Array.isArray(model) || !isObject(model) || !isObject(value)) return;
  for (const [name, part] of Object.entries(model)) check(Object.hasOwn(value, name) ? value[name] : undefined, part, `${path}.${name}`);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Number.isSafeInteger(value) && value >= 0 ? "a count" : "a number";
  // "[object Int32Array]" → "Int32Array"; "Null", "Undefined" …
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Throws an Error with the first column that has not as many numbers as its rows, lists or texts need, or with offsets that fall. */
export function checkLengths(columns: object, rows: number, name: string): void {
  checkPart(columns, rows, name);
}

/** The parts of columns: typed arrays by name, with `offsets` where each row has a list, and `bytes` where it has a text. */
function checkPart(part: object, rows: number, path: string): void {
  const { offsets, bytes, ...others } = part as { readonly offsets?: Uint32Array; readonly bytes?: Uint8Array };
  const last = offsets?.at(-1) ?? 0;
  if (offsets) checkRising(offsets, `${path}.offsets`);
  if (offsets && bytes) checkLength(bytes, last, `${path}.bytes`);
  else if (offsets) checkLength(offsets, rows + 1, `${path}.offsets`);
  const entries = offsets && !bytes ? last : rows;
  for (const [name, value] of Object.entries<unknown>(others)) {
    if (ArrayBuffer.isView(value)) checkLength(value, entries, `${path}.${name}`);
    else if (isObject(value) && !Array.isArray(value)) checkPart(value, entries, `${path}.${name}`);
  }
}

function checkRising(offsets: Uint32Array, path: string): void {
  const at = offsets.findIndex((offset, index) => offset < (offsets[index - 1] ?? offset));
  if (at >= 0 || offsets[0] !== 0) throw new Error(`${path} does not rise from 0, at ${Math.max(at, 0)}`);
}

function checkLength(column: ArrayBufferView, length: number, path: string): void {
  const found = "length" in column ? column.length : undefined;
  if (found !== length) throw new Error(`${path} has ${String(found)} numbers, not ${length}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
