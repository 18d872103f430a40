import { useId, type ReactNode } from "react";
import { imageWords, MOST_WORDS } from "../../domain/imageSettings";
import { useTranslator } from "../../state/language";
import { useTypedSetting } from "./useTypedSetting";

interface WordsFieldProps {
  readonly label: string;
  /** What stands in the image where the reader has said nothing; empty: nothing. */
  readonly own: string;
  /** The reader's words; empty: its own. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words of an image, filled in with what stands there; the image's own can be taken back. */
export function WordsField({ label, own, value, onChange }: WordsFieldProps): ReactNode {
  const { t } = useTranslator();
  const id = useId();
  const { text, type, commit, reset } = useTypedSetting(value || own, (typed) => {
    const words = imageWords(typed);
    const canBe = words === own || words.length <= MOST_WORDS;
    if (canBe) onChange(words === own ? "" : words);
    return canBe;
  });
  const isChanged = value !== "" || text !== own;
  const isTooLong = text !== own && text.trim().length > MOST_WORDS;
  return (
    <div className="export-field">
      <div className="export-label">
        <label htmlFor={id}>{label}</label>
        {own !== "" && isChanged && (
          <button
            type="button" className="link-button" aria-label={t("{field}: take back its own", { field: label })}
            onClick={() => {
              reset();
              onChange("");
              document.getElementById(id)?.focus();
            }}
          >
            {t("Take back its own")}
          </button>
        )}
      </div>
      <textarea
        id={id} rows={own === "" ? 2 : own.length > 40 ? 3 : 1} value={text} aria-invalid={isTooLong} aria-describedby={isTooLong ? `${id}-error` : undefined}
        onChange={({ target }) => type(target.value)} onBlur={commit}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          commit();
        }}
      />
      {isTooLong && (
        <p id={`${id}-error`} className="export-error" role="alert">
          {t("At most {count} characters.", { count: MOST_WORDS })}
        </p>
      )}
    </div>
  );
}
