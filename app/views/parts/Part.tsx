import type { ReactNode } from "react";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { PlainError } from "./PlainError";

interface PartProps {
  /** What is said when it fails. */
  readonly what: string;
  readonly children: ReactNode;
}

/** A part of the page whose failure leaves the others alive. */
export function Part({ what, children }: PartProps): ReactNode {
  return <ErrorBoundary fallback={(error, retry) => <PlainError what={what} error={error} retry={retry} />}>{children}</ErrorBoundary>;
}
