import { useEffect } from "react";
import { prepareSearch } from "../filters/search/searchedWords";
import { useAtlas } from "./atlas";

/** Texts made ready in one go: about two milliseconds. */
const AT_ONCE = 4_000;

/** Makes ready what a search needs while the page is at rest, a little at a time; what is missing when somebody searches is made then. */
export function usePreparedSearch(): void {
  const { table } = useAtlas().dataset;
  useEffect(() => {
    if (typeof window.requestIdleCallback !== "function") return undefined;
    let request = 0;
    const wait = () => {
      request = window.requestIdleCallback((deadline) => {
        let isOpen = true;
        while (isOpen && deadline.timeRemaining() > 4) isOpen = prepareSearch(table, AT_ONCE);
        if (isOpen) wait();
      });
    };
    wait();
    return () => window.cancelIdleCallback(request);
  }, [table]);
}
