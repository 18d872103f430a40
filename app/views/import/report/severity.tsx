import type { ReactNode } from "react";
import type { Severity } from "../../../domain/issue";
import { message, type Message } from "../../../i18n/message";

export const severityWords: Readonly<Record<Severity, Message>> = {
  refused: message("refused"),
  "set-aside": message("set aside"),
  remarked: message("remarked"),
};

/** A triangle, a ring or a line: the words stand beside it. */
export function SeveritySign({ severity }: { readonly severity: Severity }): ReactNode {
  return (
    <svg className="import-sign" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      {severity === "refused" && <path d="M5 1 9.5 9h-9Z" fill="currentColor" />}
      {severity === "set-aside" && <circle cx="5" cy="5" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />}
      {severity === "remarked" && <path d="M1 5h8" stroke="currentColor" strokeWidth="1.5" />}
    </svg>
  );
}
