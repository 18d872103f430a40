import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { UnfoldIcon } from "../../ui/icons";
import { folds, useFold, type FoldName } from "./fold";
import { shortcuts, useShortcut } from "./shortcuts";

interface FoldableProps {
  readonly name: FoldName;
  readonly children: ReactNode;
}

/** A part of the page, or, folded, a rail in its place that brings it back. */
export function Foldable({ name, children }: FoldableProps): ReactNode {
  const [isFolded, toggle] = useFold(name);
  return isFolded ? <Rail name={name} onOpen={toggle} /> : children;
}

function Rail({ name, onOpen }: { readonly name: FoldName; readonly onOpen: () => void }): ReactNode {
  const { t } = useTranslator();
  useShortcut(name, onOpen);
  return (
    <section className={`rail rail-${name}`} aria-label={t(shortcuts[name].words)}>
      <button type="button" data-fold={name} aria-expanded="false" onClick={onOpen}>
        <UnfoldIcon /> {t(folds[name].show)}
      </button>
    </section>
  );
}
