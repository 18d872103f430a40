import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Ids of the data sets that a built page offers. */
export function servedDatasets(folder) {
  return JSON.parse(readFileSync(join(folder, "datasets/index.json"), "utf8")).map(({ id }) => id);
}

/** Why a view's data are not here, in words; null where they are. */
export function missingData(query, served) {
  const asked = new URLSearchParams(query).get("dataset")?.split(",").filter(Boolean) ?? [];
  const missing = asked.filter((id) => !served.includes(id));
  if (missing.length === 0) return null;
  return `the data set ${missing.join(", ")} is not here: what a reader brought in stays in their browser. Here are ${served.join(", ")}; npm run fetch:ucdp adds UCDP's`;
}
