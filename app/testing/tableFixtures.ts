import { acled } from "../importers/acled/acled";
import { gtd } from "../importers/gtd/gtd";
import { mapped } from "../importers/mapped/mapped";
import { ucdp } from "../importers/ucdp/ucdp";
import { fixtureRecords } from "./readRows";

/** Each importer of tables with the records of a fixture that it reads. */
export const tableFixtures = [
  ["acled", acled, fixtureRecords("acled/columns-31.csv")],
  ["ucdp", ucdp, fixtureRecords("ucdp/ged-23-columns.csv")],
  ["gtd", gtd, fixtureRecords("gtd/cut-of-columns.csv", ",", "windows-1252")],
  ["mapped", mapped, fixtureRecords("mapped/semicolons-decimal-commas.csv", ";")],
] as const;
