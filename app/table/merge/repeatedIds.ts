import type { IncidentId } from "../../domain/identifiers";
import { spanText, type TextSpans } from "./textSpans";
import { unitedTexts } from "./unitedTexts";

/** For each part the ids that another part has as well, with `<dataset>:` before them; `-2` … after them where a file has such an id of its own. */
export function repeatedIds(parts: readonly { readonly id: string; readonly ids: TextSpans }[]): readonly ReadonlyMap<IncidentId, IncidentId>[] {
  const { numbers, count } = unitedTexts(parts.map(({ ids }) => ids));
  const times = new Uint16Array(count);
  for (const own of numbers) for (const number of own) times[number] = (times[number] ?? 0) + 1;
  const taken = new Set(times.some((time) => time > 1) ? parts.flatMap(({ ids }) => idsWithColon(ids)) : []);
  return parts.map(({ id: dataset, ids }, part) => {
    const renames = new Map<IncidentId, IncidentId>();
    numbers[part]?.forEach((number, text) => {
      if ((times[number] ?? 0) < 2) return;
      const id = spanText(ids, text) as IncidentId;
      renames.set(id, freeId(`${dataset}:${id}`, taken));
    });
    return renames;
  });
}

function freeId(wish: string, taken: Set<string>): IncidentId {
  let id = wish;
  for (let number = 2; taken.has(id); number += 1) id = `${wish}-${number}`;
  taken.add(id);
  return id as IncidentId;
}

const COLON = 58;

function idsWithColon(ids: TextSpans): readonly string[] {
  const found: string[] = [];
  ids.starts.forEach((start, text) => {
    const end = ids.ends[text] ?? 0;
    let at = start;
    while (at < end && ids.bytes[at] !== COLON) at += 1;
    if (at < end) found.push(spanText(ids, text));
  });
  return found;
}
