import { useSyncExternalStore } from "react";
import { useSetting } from "./useSetting";

export type Theme = "light" | "dark";

/** The theme of the address, else the system's. */
export function useTheme(): Theme {
  const chosen = useSetting("theme");
  const system = useSyncExternalStore(subscribeToSystem, systemTheme);
  return chosen === "light" || chosen === "dark" ? chosen : system;
}

const darkQuery = () => window.matchMedia("(prefers-color-scheme: dark)");

function systemTheme(): Theme {
  return darkQuery().matches ? "dark" : "light";
}

function subscribeToSystem(listener: () => void): () => void {
  const query = darkQuery();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
