import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { fontFiles } from "../../../app/figures/fontFiles";
import { advancesOf } from "./advancesOf";

// `npm run advances` writes what is found in the files: a font that changes changes the table with it, or fails here.
test("the table is what the font files say", async () => {
  const lines: string[] = [];
  for (const { name, range } of fontFiles) {
    const file = await readFile(new URL(`../${name}.woff2`, import.meta.url));
    lines.push(`${JSON.stringify(name)}: ${JSON.stringify(await advancesOf(file, range))}`);
  }
  await expect(`{\n${lines.join(",\n")}\n}\n`).toMatchFileSnapshot("../advances.json");
});
