import type { ReactNode } from "react";

interface PanelProps {
  readonly name: string;
  readonly className?: string;
  /** Beside the name: counts, actions. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** A region of the page under its name. */
export function Panel({ name, className = "", head, children }: PanelProps): ReactNode {
  return (
    <section className={`panel ${className}`} aria-label={name}>
      <header className="panel-head">
        <h2>{name}</h2>
        {head}
      </header>
      {children}
    </section>
  );
}
