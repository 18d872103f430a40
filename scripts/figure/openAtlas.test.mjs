import { expect, it } from "vitest";
import { openAtlas } from "./openAtlas.mjs";

it("a page that is closed while something is still on its way to it does not end the program", async () => {
  let answer;
  const context = { route: async (_pattern, given) => void (answer = given), newPage: async () => ({ goto: async () => undefined }) };
  await openAtlas({ newContext: async () => context }, { origin: "https://atlas.example.org/", query: "?kind=ambush" }, "http://127.0.0.1:1/");
  const closed = async () => {
    throw new Error("Target page, context or browser has been closed");
  };
  await expect(answer({ request: () => ({ url: () => "https://atlas.example.org/assets/late.js" }), fetch: closed, fulfill: closed, abort: closed })).resolves.toBeUndefined();
  await expect(answer({ request: () => ({ url: () => "https://elsewhere.example/" }), abort: closed })).resolves.toBeUndefined();
});
