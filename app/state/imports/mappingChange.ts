import { mappedFields, type MappedField, type Mapping } from "../../importers/mapped/mapping";

/** The mapping with another column for a field, or with none; a column that another field had is taken from it. */
export function mappingWith(mapping: Mapping, field: MappedField, column: number | null): Mapping {
  const kept = mappedFields.flatMap((each) => {
    const index = each === field ? (column ?? undefined) : mapping.columns[each];
    const isTaken = each !== field && column !== null && index === column;
    return index === undefined || isTaken ? [] : [[each, index] as const];
  });
  return { ...mapping, columns: Object.fromEntries(kept) };
}

/** The field that a column stands for; null for none. */
export function fieldOfColumn({ columns }: Mapping, column: number): MappedField | null {
  return mappedFields.find((field) => columns[field] === column) ?? null;
}

/** Whether there is a column to date incidents by, without which no row can be read. */
export function hasDay({ columns }: Mapping): boolean {
  return columns.start !== undefined || columns.year !== undefined;
}
