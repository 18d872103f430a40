import type { IncidentRule } from "./rule";

/** A claim lacks its day exactly when it says that it is undated. */
export const reportedDays: IncidentRule = ({ claims }) =>
  claims.flatMap(({ reported, reportedPrecision }, index) => {
    if ((reported === null) === (reportedPrecision === "undated")) return [];
    const allowed = reported === null ? "a day, or reportedPrecision undated" : "null, because reportedPrecision is undated";
    return [{ code: "undated-with-day", at: ["claims", index, "reported"], found: reported, allowed } as const];
  });
