import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { IconButton } from "../../ui/IconButton";
import { FoldIcon } from "../../ui/icons";
import { useFold, folds, type FoldName } from "./fold";

/** Folds a part of the page away; seen only where there is something beside it to gain the room. */
export function FoldButton({ name }: { readonly name: FoldName }): ReactNode {
  const { t } = useTranslator();
  const [, toggle] = useFold(name);
  return (
    <span className="fold-button">
      <IconButton label={t(folds[name].hide)} data-fold={name} aria-expanded="true" onClick={toggle}>
        <FoldIcon />
      </IconButton>
    </span>
  );
}
