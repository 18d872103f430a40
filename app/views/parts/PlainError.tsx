import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";

interface PlainErrorProps {
  /** What could not be done. */
  readonly what: string;
  readonly error: Error;
  readonly retry?: () => void;
}

/** What went wrong, with what was found, and a way on. */
export function PlainError({ what, error, retry }: PlainErrorProps): ReactNode {
  const { t } = useTranslator();
  return (
    <div className="plain-error" role="alert">
      <p>
        <strong>{what}</strong>
      </p>
      <p>{error.message}</p>
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {t("Try again")}
        </button>
      )}
    </div>
  );
}
