import type { IncidentId } from "../../domain/identifiers";
import { spanText, type TextSpans } from "./textSpans";
import { unitedTexts } from "./unitedTexts";

/** For each part the ids that another part has as well, with `<dataset>:` before them. */
export function repeatedIds(parts: readonly { readonly id: string; readonly ids: TextSpans }[]): readonly ReadonlyMap<IncidentId, IncidentId>[] {
  const { numbers, count } = unitedTexts(parts.map(({ ids }) => ids));
  const times = new Uint16Array(count);
  for (const own of numbers) for (const number of own) times[number] = (times[number] ?? 0) + 1;
  return parts.map(({ id: dataset, ids }, part) => {
    const renames = new Map<IncidentId, IncidentId>();
    numbers[part]?.forEach((number, text) => {
      if ((times[number] ?? 0) < 2) return;
      const id = spanText(ids, text) as IncidentId;
      renames.set(id, `${dataset}:${id}` as IncidentId);
    });
    return renames;
  });
}
