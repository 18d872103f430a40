import { useRef, useState, type ReactNode } from "react";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { usePreparedSearch } from "../../state/preparedSearch";
import { usePageState } from "../../state/usePageState";
import { SearchIcon } from "../../ui/icons";
import { KeyHint } from "../parts/KeyHint";
import { useShortcut } from "../parts/shortcuts";
import { SearchSuggestion } from "./SearchSuggestion";
import { useTypingPause } from "./useTypingPause";
import "./search.css";

/** Words in any spelling; the address follows when the typing pauses. Escape clears. */
export function SearchBox(): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  usePreparedSearch();
  const asked = usePageState().filters["q"] ?? "";
  const [typed, setTyped] = useState(asked);
  const [seen, setSeen] = useState(asked);
  const input = useRef<HTMLInputElement>(null);
  const { later, now } = useTypingPause();
  useShortcut("search", () => input.current?.focus());
  if (seen !== asked) {
    setSeen(asked);
    if (typed.trim() !== asked) setTyped(asked);
  }
  const search = (words: string) => address.push({ q: words.trim() || undefined });
  const clear = () => {
    setTyped("");
    now(() => search(""));
  };
  return (
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        now(() => search(typed));
      }}
    >
      <SearchIcon />
      <input
        ref={input}
        type="search"
        aria-label={t("Search incidents")}
        aria-keyshortcuts="/"
        placeholder={t("Search places, parties, any spelling")}
        value={typed}
        maxLength={200}
        onChange={(event) => {
          const words = event.target.value;
          setTyped(words);
          later(() => search(words));
        }}
        onKeyDown={(event) => event.key === "Escape" && clear()}
      />
      {typed === "" && <KeyHint name="search" />}
      <SearchSuggestion
        words={asked}
        onChoose={(words) => {
          setTyped(words);
          now(() => search(words));
          input.current?.focus();
        }}
      />
    </form>
  );
}
