import type { ReactNode } from "react";
import { message, type Message } from "../../i18n/message";
import { troubleOf } from "../../state/atlas";
import { useTranslator } from "../../state/language";

interface PlainErrorProps {
  /** What could not be done. */
  readonly what: string;
  readonly error: Error;
  readonly retry?: () => void;
  /** Another way out, as a button. */
  readonly children?: ReactNode;
}

/** What could not be done, what was found, what can be done about it, and a button that tries again. */
export function PlainError({ what, error, retry, children }: PlainErrorProps): ReactNode {
  const { t } = useTranslator();
  const advice = adviceOn(error);
  return (
    <div className="plain-error" role="alert">
      <p>
        <strong>{what}</strong>
      </p>
      <p className="plain-error-found">{t("{found}.", { found: error.message.replace(/\.$/, "") })}</p>
      {advice && <p>{t(advice)}</p>}
      <p className="plain-error-ways">
        {retry && !isPartMissing(error) && (
          <button type="button" className="button button-strong" onClick={retry}>
            {t("Try again")}
          </button>
        )}
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t("Reload the page")}
        </button>
        {children}
      </p>
    </div>
  );
}

function adviceOn(error: Error): Message | null {
  if (!navigator.onLine && (isPartMissing(error) || troubleOf(error) === "no-answer")) return message("This device is not connected. Connect it, then try again.");
  if (isPartMissing(error)) return message("A part of the page did not come: it may have been replaced by a newer one. Reload the page.");
  switch (troubleOf(error)) {
    case "no-answer":
      return message("The server may be stopped, or the connection lost. Check both, then try again.");
    case "not-there":
      return message("The page works, its data are missing: whoever put this copy here should copy the folder “datasets” beside it.");
    case "unreadable":
      return message("The file is damaged, cut off, or of a version that this page does not know. Fetch or build it again, then try again.");
    case "not-offered":
      return message("Take “dataset” out of the address, or have the data set added beside the page.");
    case null:
      return null;
  }
}

/** A script that is fetched only when it is needed; browsers say so in words of their own, and keep the failure until the page is loaded anew. */
function isPartMissing({ message: words }: Error): boolean {
  return /dynamically imported module|module script|Unable to preload/i.test(words);
}
