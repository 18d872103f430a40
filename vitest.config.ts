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
    // Files share a worker and what it has read: 67 s, not 110. A test that leaves something behind shows itself in others.
    isolate: false,
    // A test left alone by mistake must not hide the others; none at all is a failure.
    allowOnly: false,
    passWithNoTests: false,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
