import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

const port = process.env["BROWSER_TEST_PORT"] ?? "4319";
const address = `http://127.0.0.1:${port}/`;

// npm test names the browser; `npx playwright test` alone finds it here, once: the workers inherit the name.
process.env["CHROMIUM_PATH"] ||= execFileSync(process.execPath, [fileURLToPath(new URL("scripts/browser.mjs", import.meta.url))], {
  encoding: "utf8",
}).trim();

const root = process.getuid?.() === 0;

/** Of several such lists Chromium takes the last: those of Playwright's that matter here, and the address bar's own pages, which each new window would load. */
const withoutFeatures = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxFullPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  forbidOnly: true,
  fullyParallel: true,
  // A busy machine is slow, not wrong: what must be quick is measured where it is tried.
  timeout: 60_000,
  retries: 0,
  workers: 2,
  expect: { timeout: 10_000 },
  reporter: "list",
  projects: [
    { name: "page", testIgnore: /speed\.spec/ },
    // Alone, once the others have left the machine.
    { name: "speed", testMatch: /speed\.spec/, dependencies: ["page"] },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs`,
    url: address,
    env: { PORT: port, HOST: "127.0.0.1" },
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2000 },
  },
  use: {
    browserName: "chromium",
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    contextOptions: { reducedMotion: "reduce" },
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env["CHROMIUM_PATH"],
      args: [
        // Chromium's sandbox refuses to run as root.
        ...(root ? ["--no-sandbox"] : []),
        // Nothing is asked of the network but our own server.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        `--disable-features=${withoutFeatures.join(",")}`,
        // The same pixels on every machine.
        "--disable-gpu",
        "--font-render-hinting=none",
      ],
    },
  },
});
