import { join } from "node:path";
import { root } from "./entry.mjs";

/** Playwright's command-line script. */
export const playwrightCommand = join(root, "node_modules/@playwright/test/cli.js");

/** Where Playwright keeps the Chromium that it downloads, whether or not it is there; null without Playwright. */
export async function playwrightBrowser() {
  try {
    const { chromium } = await import("@playwright/test");
    return chromium.executablePath();
  } catch {
    return null;
  }
}
