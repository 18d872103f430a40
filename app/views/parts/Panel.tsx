import { useRef, type ReactNode } from "react";
import type { FoldName } from "./fold";
import { FoldButton } from "./FoldButton";
import { KeyHint } from "./KeyHint";
import { useShortcut, type ShortcutName } from "./shortcuts";

interface PanelProps {
  readonly name: string;
  readonly className?: string;
  /** The key that moves the focus to the panel's name. */
  readonly shortcut?: ShortcutName;
  /** Where it can be folded away. */
  readonly fold?: FoldName;
  /** Beside the name: counts, actions. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** A region of the page under its name. */
export function Panel({ name, className = "", shortcut, fold, head, children }: PanelProps): ReactNode {
  return (
    <section className={`panel ${className}`} aria-label={name}>
      <header className="panel-head">
        {shortcut ? <NameWithKey name={name} shortcut={shortcut} /> : <h2>{name}</h2>}
        <div className="panel-actions">
          {head}
          {fold && <FoldButton name={fold} />}
        </div>
      </header>
      {children}
    </section>
  );
}

function NameWithKey({ name, shortcut }: { readonly name: string; readonly shortcut: ShortcutName }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useShortcut(shortcut, () => heading.current?.focus());
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <KeyHint name={shortcut} />
    </>
  );
}
