import type { ReactNode } from "react";

/** Parts of a whole side by side, darkest first. */
export function PreviewShares({ values }: { readonly values: readonly number[] }): ReactNode {
  const all = Math.max(1, values.reduce((sum, value) => sum + value, 0));
  const shares = values.map((value, index) => ({
    name: `share-${index}`,
    x: (76 * values.slice(0, index).reduce((sum, before) => sum + before, 0)) / all,
    width: Math.max(0, (76 * value) / all - 0.5),
  }));
  return (
    <svg className="preview preview-shares" viewBox="0 0 76 8" aria-hidden="true">
      {shares.map(({ name, x, width }) => (
        <rect key={name} className={name} x={x} width={width} height="8" />
      ))}
    </svg>
  );
}
