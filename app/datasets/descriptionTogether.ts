import type { Day } from "../domain/day";
import type { DatasetDescription } from "../importers/importer";
import { versionTogether } from "./dataVersion";

/** What several data sets that are shown together say about themselves: the latest day, and every licence, citation and attribution. */
export function descriptionTogether(descriptions: readonly [DatasetDescription, ...DatasetDescription[]]): DatasetDescription {
  const [only, ...others] = descriptions;
  if (others.length === 0) return only;
  const version = versionTogether(descriptions.map((each) => each.version ?? ""));
  const attribution = joined(descriptions.map((each) => each.attribution ?? ""));
  return {
    id: descriptions.map(({ id }) => id).join(","),
    title: descriptions.map(({ title }) => title).join(" + "),
    licence: joined(descriptions.map(({ licence }) => licence)),
    citation: joined(descriptions.map(({ citation }) => citation)),
    date: Math.max(...descriptions.map(({ date }) => date)) as Day,
    sample: descriptions.every(({ sample }) => sample === "curated") ? "curated" : "census",
    ...(attribution === "" ? {} : { attribution }),
    ...(descriptions.some(({ isRestricted }) => isRestricted) ? { isRestricted: true } : {}),
    ...(version === "" ? {} : { version }),
  };
}

/** Each once. */
function joined(texts: readonly string[]): string {
  return [...new Set(texts.filter(Boolean))].join("; ");
}
