/** What must be said wherever the map is shown, as English sentences for the caller to translate. */
export const mapNotices: readonly string[] = [
  "Boundaries are generalised, not authoritative, and imply no opinion on the status of any territory.",
  "Boundaries, rivers, lakes and relief: Natural Earth (public domain), modified.",
  "Towns: GeoNames (CC BY 4.0).",
  "The extent of Baghdad governorate is approximated from GeoNames towns.",
];

/** The same in one line, for a map's corner. */
export const shortMapNotice = "Boundaries generalised, not authoritative. Natural Earth, modified; GeoNames, CC BY 4.0";
