import type { FilterContext, FilterValues, RowTest } from "../../filters/filter";
import { appliedFilters } from "../../filters/filterValues";
import { filterKinds } from "../../filters/kinds/index";

/** Which filters a row does not pass, one bit each; 0 where it passes all. */
export type FilterBits = Uint16Array;

/** All bits but those of some filters, by their ids. */
export function bitsBut(filters: readonly string[]): number {
  return filterKinds.reduce((bits, { id }, at) => (filters.includes(id) ? bits & ~(1 << at) : bits), ALL);
}

const ALL = 0xffff;

/** Tests one set of filters after another: only a filter whose values, or whose counting, differ from the last is tested anew. */
export function filterBits(rows: number): (values: FilterValues, context: FilterContext, counting: string) => FilterBits {
  if (filterKinds.length > 16) throw new Error(`${filterKinds.length} filters are more than the 16 that have a bit`);
  let last: { readonly bits: FilterBits; readonly keys: readonly string[] } = { bits: new Uint16Array(rows), keys: filterKinds.map(() => "") };
  return (values, context, counting) => {
    const applied = appliedFilters(values);
    const bits = last.bits.slice();
    const keys = filterKinds.map((filter, at) => {
      const key = applied.includes(filter) ? JSON.stringify([filter.keys.map((name) => values[name]), counting]) : "";
      if (key !== last.keys[at]) writeBit(bits, 1 << at, key === "" ? () => true : filter.test(values, context));
      return key;
    });
    last = { bits, keys };
    return bits;
  };
}

function writeBit(bits: FilterBits, bit: number, test: RowTest): void {
  for (let row = 0; row < bits.length; row += 1) {
    const others = (bits[row] ?? 0) & ~bit;
    bits[row] = test(row) ? others : others | bit;
  }
}
