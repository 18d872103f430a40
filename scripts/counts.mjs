import { readFileSync } from "node:fs";

/**
 * What a runner's JSON report says: { passed, failed, skipped }. A skipped test is no pass: the caller adds it to the
 * failed ones. Null when the report is missing, is not JSON or is not such a report: the runner died before it wrote it.
 */
export function vitestCounts(file) {
  return counted(file, (report) => {
    const suites = report.testResults;
    const tests = suites.flatMap((suite) => suite.assertionResults);
    const of = (status) => tests.filter((test) => test.status === status).length;
    const passed = of("passed");
    const failed = of("failed");
    // A file that cannot be loaded has failed without a single test.
    const brokenFiles = suites.filter((suite) => suite.status === "failed" && !suite.assertionResults.some((test) => test.status === "failed"));
    return { passed, failed: failed + brokenFiles.length, skipped: tests.length - passed - failed };
  });
}

/** The same for Playwright. An error outside of any test (a file that cannot be loaded, no server) is a failure each. */
export function playwrightCounts(file) {
  return counted(file, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }));
}

/**
 * The result of a step: its counts, when it gave any, and whether its command ended well.
 *
 * @param {{ ok: boolean, problem: string | null }} ended
 * @param {{ passed: number, failed: number, skipped: number } | null} counts
 * @returns {{ passed: number, failed: number, remarks: string[] }} never a result without a single check
 */
export function stepResult({ ok, problem }, counts) {
  const remarks = ok ? [] : [`the command ${problem}`];
  if (counts === null) return { passed: 0, failed: 1, remarks: [...remarks, "it left no report"] };
  const { passed, skipped } = counts;
  let failed = counts.failed + skipped;
  if (skipped > 0) remarks.push(`${skipped} skipped, which counts as failed`);
  if (passed + failed === 0) remarks.push("it ran no test");
  if (failed === 0 && (!ok || passed === 0)) failed = 1;
  return { passed, failed, remarks };
}

function counted(file, read) {
  try {
    const counts = read(JSON.parse(readFileSync(file, "utf8")));
    return Object.values(counts).every(Number.isSafeInteger) ? counts : null;
  } catch {
    return null;
  }
}
