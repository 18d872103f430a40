import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isVersion, versionOfHash } from "../app/datasets/dataVersion";
import { fileHash } from "../app/datasets/importing/fileHash";
import { contentVersion, fileVersion } from "../scripts/content-version.mjs";
import { listingOf, shippedDataset } from "./shipped";

const folder = mkdtempSync(join(tmpdir(), "incident-atlas-version-"));
afterAll(() => rmSync(folder, { recursive: true }));

const part = 16 * 2 ** 20;

test.each([0, 1, 1_000, part - 1, part, part + 1, 2 * part + 3])("a file of %d bytes has the version that the page finds when a reader brings it", async (size) => {
  const bytes = new Uint8Array(size).map((_, at) => at % 251);
  const path = join(folder, "file");
  writeFileSync(path, bytes);
  const inPage = versionOfHash(await fileHash({ name: "file", size, stream: () => new Blob([bytes]).stream() }));
  expect(isVersion(inPage)).toBe(true);
  expect([contentVersion(bytes), await fileVersion(path)]).toEqual([inPage, inPage]);
});

test("the list of data sets says the version of the shipped one; another figure in it makes another version", () => {
  const shipped = shippedDataset();
  const { version } = listingOf(shipped);
  expect(version).toBe(contentVersion(shipped.text));
  expect(listingOf({ ...shipped, text: shipped.text.replace('"count":', '"count": ') }).version).not.toBe(version);
});
