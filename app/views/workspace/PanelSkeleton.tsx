import type { ReactNode } from "react";

interface PanelSkeletonProps {
  readonly name: string;
  readonly className: string;
}

/** A panel's head in its place, until the panel comes. */
export function PanelSkeleton({ name, className }: PanelSkeletonProps): ReactNode {
  return (
    <div className={`panel ${className}`} aria-hidden="true">
      <div className="panel-head">
        <strong>{name}</strong>
      </div>
    </div>
  );
}
