import type { Page } from "@playwright/test";

/**
 * Everything that a quiet page does not do, as it happens: warnings and errors on the console, uncaught errors, violations of the
 * security policy, requests to another host than the page's own, and answers that are errors.
 */
export async function watchPage(page: Page): Promise<readonly string[]> {
  const noise: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) noise.push(`console ${message.type()}: ${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => noise.push(`uncaught: ${error.message}`));
  page.on("dialog", (dialog) => {
    noise.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const { protocol, hostname, host } = new URL(request.url());
    if (["blob:", "data:", "about:"].includes(protocol)) return;
    if (request.isNavigationRequest() && hostname === "127.0.0.1") hosts.add(host);
    if (!hosts.has(host)) noise.push(`asks another host: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) noise.push(`answer ${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
      reportError(new Error(`policy violated: ${violatedDirective} by ${blockedURI} in ${sourceFile}:${lineNumber}`));
    });
    addEventListener("error", ({ message }) => {
      if (message.startsWith("ResizeObserver")) reportError(new Error(`measured and drawn in a loop: ${message}`));
    });
  });
  return noise;
}
