import type { ReactNode } from "react";

interface FactProps {
  readonly title: string;
  /** The figure itself, large. */
  readonly value?: string;
  readonly children: ReactNode;
}

/** One matter of a report. */
export function Fact({ title, value, children }: FactProps): ReactNode {
  return (
    <div className="import-fact">
      <h3>{title}</h3>
      {value !== undefined && <p className="import-figure">{value}</p>}
      {children}
    </div>
  );
}

/** Names and what they are; those without a value are left out. */
export function Terms({ terms }: { readonly terms: readonly (readonly [name: string, value: string | null])[] }): ReactNode {
  return (
    <dl className="import-terms">
      {terms.map(([name, value]) => value !== null && (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
