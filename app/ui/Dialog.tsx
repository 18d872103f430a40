import { useLayoutEffect, useRef, type ReactNode } from "react";
import { IconButton } from "./IconButton";
import { CloseIcon } from "./icons";

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** As wide as what is to be read beside each other. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog while it is mounted; the browser keeps the focus inside and gives it back, also where "back" takes the dialog away. */
export function Dialog({ title, closeLabel, onClose, isWide = false, children }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className={`dialog ${isWide ? "dialog-wide" : ""}`} aria-label={title} onClose={() => !dialog.current?.open && onClose()}>
      <div className="panel-head">
        <h2>{title}</h2>
        <IconButton label={closeLabel} onClick={() => dialog.current?.close()}>
          <CloseIcon />
        </IconButton>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
