import { useEffect, useRef } from "react";
import type { Language } from "../i18n/language";
import type { Theme } from "./theme";

/** `<html lang dir>` follow the language. */
export function useDocumentLanguage({ id, direction }: Language): void {
  useEffect(() => {
    document.documentElement.lang = id;
    document.documentElement.dir = direction;
  }, [id, direction]);
}

/** `<html data-theme>` chooses the tokens. */
export function useDocumentTheme(theme: Theme): void {
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
}

/** The tab's title while the caller is on the page. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}

/** While another data set is read the page is away, and what had the focus with it: it goes to the element named when the page is back. */
export function useFocusPutBack(isThere: boolean, id: string): void {
  const wasThere = useRef(false);
  useEffect(() => {
    if (!isThere) return;
    if (wasThere.current && document.activeElement === document.body) document.getElementById(id)?.focus();
    wasThere.current = true;
  }, [isThere, id]);
}
