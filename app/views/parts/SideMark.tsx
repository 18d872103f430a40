import { useId, type ReactNode } from "react";
import type { Side } from "../../domain/party";

/** A square in the side's colour; hatched where the side is not stated. The name stands beside it, always. */
export function SideMark({ side }: { readonly side: Side }): ReactNode {
  const id = useId();
  const colour = `var(--side-${side})`;
  return (
    <svg className="side-mark" viewBox="0 0 10 10" aria-hidden="true">
      {side === "not-stated" ? (
        <>
          <pattern id={id} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="hatch-line" width="1.4" height="3" />
          </pattern>
          <rect width="10" height="10" fill={`url(#${id})`} />
        </>
      ) : (
        <rect width="10" height="10" style={{ fill: colour }} />
      )}
    </svg>
  );
}
