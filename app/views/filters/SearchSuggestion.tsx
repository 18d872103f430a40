import { useMemo, type ReactNode } from "react";
import { findsAny, suggestedSearch } from "../../filters/search/suggestion";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";

interface SearchSuggestionProps {
  /** What is searched. */
  readonly words: string;
  readonly onChoose: (words: string) => void;
}

/** Says that no incident has the words, and the nearest that some have. */
export function SearchSuggestion({ words, onChoose }: SearchSuggestionProps): ReactNode {
  const { t } = useTranslator();
  const { table } = useAtlas().dataset;
  const { isFound, suggestion } = useMemo(() => {
    const found = words === "" || findsAny(words, table);
    return { isFound: found, suggestion: found ? null : suggestedSearch(words, table) };
  }, [words, table]);
  return (
    <div className="suggestion" aria-live="polite">
      {!isFound && (
        <p>
          {t("Nothing is spelt like “{words}”.", { words })}{" "}
          {suggestion && (
            <>
              {t("Did you mean")}{" "}
              <button type="button" className="link-button" onClick={() => onChoose(suggestion)}>
                {suggestion}
              </button>
              ?
            </>
          )}
        </p>
      )}
    </div>
  );
}
