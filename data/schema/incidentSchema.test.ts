import { expect, test } from "vitest";
import { incidentSchema } from "./incidentSchema";

test("the published schema is what the importer's shapes say (npm run schema rewrites it)", async () => {
  await expect(`${JSON.stringify(incidentSchema(), null, 2)}\n`).toMatchFileSnapshot("../../public/incident.schema.json");
});
