import { expect, test } from "vitest";
import { blobParts } from "./blobParts";

test("pieces of any length make one file, in their order", async () => {
  const parts = blobParts("text/csv");
  const pieces = ["\uFEFFa", "é", "x".repeat(1_500_000), "", "🜨", "end"];
  for (const piece of pieces) parts.add(piece);
  const file = parts.whole();
  expect(file.type).toBe("text/csv");
  expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer())).toBe(pieces.join(""));
});

test("no piece, an empty file", () => {
  expect(blobParts("text/csv").whole().size).toBe(0);
});
