import type { IncidentTable } from "./table";

/** What is made of a table, made when it is first asked for and kept as long as the table is. */
export function oncePerTable<Made>(make: (table: IncidentTable) => Made): (table: IncidentTable) => Made {
  const kept = new WeakMap<IncidentTable, { readonly made: Made }>();
  return (table) => {
    const known = kept.get(table) ?? { made: make(table) };
    kept.set(table, known);
    return known.made;
  };
}
