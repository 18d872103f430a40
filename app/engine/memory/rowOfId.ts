import type { IncidentTable } from "../../table/table";

/**
 * The first row of an incident; null where there is none of that id. Compares bytes: a map of a million ids takes most of a second and
 * a hundred megabytes, and is asked for a few of them.
 */
export function rowOfId({ texts: { id: { bytes, offsets, codes } } }: IncidentTable, id: string): number | null {
  const wanted = new TextEncoder().encode(id);
  for (let text = 0; text + 1 < offsets.length; text += 1) {
    const start = offsets[text] ?? 0;
    if ((offsets[text + 1] ?? 0) - start !== wanted.length || !isAt(bytes, start, wanted)) continue;
    const row = codes.indexOf(text);
    return row < 0 ? null : row;
  }
  return null;
}

function isAt(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  for (let at = wanted.length - 1; at >= 0; at -= 1) if (bytes[start + at] !== wanted[at]) return false;
  return true;
}
