import { useEffect, useRef, useState, type ReactNode } from "react";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { SearchIcon } from "../../ui/icons";

/** Waits for the typing to pause, so that a word is one step of "back". */
const PAUSE = 250;

/** Words in any spelling; the address follows when the typing pauses. */
export function SearchBox(): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  const asked = usePageState().filters["q"] ?? "";
  const [typed, setTyped] = useState(asked);
  const [seen, setSeen] = useState(asked);
  const timer = useRef(0);
  if (seen !== asked) {
    setSeen(asked);
    if (typed.trim() !== asked) setTyped(asked);
  }
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const search = (words: string) => {
    window.clearTimeout(timer.current);
    address.push({ q: words.trim() || undefined });
  };
  return (
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        search(typed);
      }}
    >
      <SearchIcon />
      <input
        type="search"
        aria-label={t("Search incidents")}
        placeholder={t("Search places, parties, any spelling")}
        value={typed}
        maxLength={200}
        onChange={(event) => {
          const words = event.target.value;
          setTyped(words);
          window.clearTimeout(timer.current);
          timer.current = window.setTimeout(() => search(words), PAUSE);
        }}
      />
    </form>
  );
}
