import { createServer } from "node:http";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { expect, test } from "./atlasPage";
import { serveCopy } from "./folderServer";

const onePixel = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

test("no online map is offered where none is configured", async ({ atlas, page }) => {
  await atlas.open("layers=incidents,tiles");
  await expect(page.getByRole("group", { name: "Map layers" }).getByRole("button", { name: "Online map" })).toHaveCount(0);
  await expect(page.locator("canvas[data-layer=ground]")).toBeAttached();
});

test.describe("with an online map of a configured address", () => {
  test.use({ expectedNoise: [/404|^asks another host: http:\/\/127\.0\.0\.1:\d+\/\d+\/\d+\/\d+\.png$/] });

  test("it is off at first, shown when asked for, and its failure leaves the built-in map", async ({ page }) => {
    test.setTimeout(90_000);
    const asked: string[] = [];
    let isBroken = false;
    const tiles = createServer((request, response) => {
      asked.push(request.url ?? "");
      if (isBroken) response.writeHead(404).end();
      else response.writeHead(200, { "content-type": "image/png" }).end(onePixel);
    });
    await new Promise<void>((resolve) => {
      tiles.listen(0, "127.0.0.1", resolve);
    });
    const folder = await mkdtemp(join(tmpdir(), "incident-atlas-tiles-"));
    const host = `http://127.0.0.1:${(tiles.address() as AddressInfo).port}`;
    // A process of its own: the address is read from the environment when the page is built.
    await promisify(execFile)(process.execPath, [fileURLToPath(new URL("../../node_modules/vite/bin/vite.js", import.meta.url)), "build", "--logLevel", "error", "--outDir", folder], {
      env: { ...process.env, TILES: `${host}/{z}/{x}/{y}.png`, TILES_CREDIT: "Example Maps" },
    });
    const server = await serveCopy("with/tiles", folder);
    await page.goto(server.address);
    const button = page.getByRole("group", { name: "Map layers" }).getByRole("button", { name: "Online map" });
    await expect(button).toHaveAttribute("aria-pressed", "false");
    await expect(page.locator("canvas[data-layer=ground]")).toBeAttached();
    expect(asked).toEqual([]);
    await button.click();
    await expect(page.getByText("Online map: Example Maps")).toBeVisible();
    await expect(page.locator("canvas[data-layer=ground]")).toHaveCount(0);
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await button.click();
    isBroken = true;
    await page.reload();
    await button.click();
    await expect(page.getByRole("alert")).toHaveText("Online map tiles could not be loaded; the built-in map is shown.");
    await expect(page.locator("canvas[data-layer=ground]")).toBeAttached();
    await page.goto("about:blank");
    await server.close();
    tiles.closeAllConnections();
    tiles.close();
    await rm(folder, { recursive: true, force: true });
  });
});
