import type { IncidentRule } from "./rule";

const schemes: ReadonlySet<string> = new Set(["http:", "https:"]);

/** What a browser makes of each address is still a page on the web, with nobody's name in it. */
export const addresses: IncidentRule = ({ sources }) =>
  sources.flatMap(({ url }, index) =>
    isSafe(url)
      ? []
      : [{ code: "unsafe-address", at: ["sources", index, "url"], found: url, allowed: "an http or https address that a browser can read" } as const],
  );

function isSafe(text: string): boolean {
  if (text === "") return true;
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return schemes.has(url.protocol) && url.username === "" && url.password === "" && url.hostname !== "";
}
