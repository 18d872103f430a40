import { useSyncExternalStore } from "react";
import { lastMade } from "./lastMade";
import { useSetting } from "./useSetting";

export type Theme = "light" | "dark";

/** The theme of the address, else the system's. */
export function useTheme(): Theme {
  const chosen = useSetting("theme");
  const system = useSyncExternalStore(subscribeToSystem, systemTheme);
  return chosen === "light" || chosen === "dark" ? chosen : system;
}

/** Asked for by many parts of the page at every rendering, so that it is made once. */
const darkQuery = lastMade((media: string) => window.matchMedia(media));
const DARK = "(prefers-color-scheme: dark)";

function systemTheme(): Theme {
  return darkQuery(DARK).matches ? "dark" : "light";
}

function subscribeToSystem(listener: () => void): () => void {
  const query = darkQuery(DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
