import { useSyncExternalStore } from "react";

/** Parts of "About", in their order; each can be linked to as `#about-<part>`. */
export const aboutParts = ["what", "counting", "places", "authorities", "sources", "limits", "licences", "citing", "privacy"] as const;
export type AboutPart = (typeof aboutParts)[number];

export function aboutAddress(part: AboutPart): string {
  return `#about-${part}`;
}

/** The part that the address names; null where it names none, and "About" is closed. */
export function useAboutPart(): AboutPart | null {
  return useSyncExternalStore(subscribe, currentPart);
}

/** A step that "back" undoes. */
export function openAbout(): void {
  window.location.hash = aboutAddress("what");
}

/** Takes the part out of the address again; the query stays as it is. */
export function closeAbout(): void {
  window.history.replaceState(null, "", `${window.location.pathname}${window.location.search}`);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}

function currentPart(): AboutPart | null {
  return aboutParts.find((part) => window.location.hash === aboutAddress(part)) ?? null;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  window.addEventListener("popstate", listener);
  return () => {
    window.removeEventListener("hashchange", listener);
    window.removeEventListener("popstate", listener);
  };
}
