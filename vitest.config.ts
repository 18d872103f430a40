import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Property tests on two busy cores take seconds; none of them measures time.
    testTimeout: 60_000,
    environment: "node",
    include: ["app/**/*.test.{ts,tsx}", "data/**/*.test.ts", "scripts/**/*.test.mjs", "tests/bench/**/*.test.ts"],
    // Two workers are what a small machine has cores for.
    pool: "forks",
    maxWorkers: 2,
    // A test left alone by mistake must not hide the others; none at all is a failure.
    allowOnly: false,
    passWithNoTests: false,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
