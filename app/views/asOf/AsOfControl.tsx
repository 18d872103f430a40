import { lazy, Suspense, useRef, useState, type ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";

const AsOfBar = lazy(() => import("./AsOfBar").then(({ AsOfBar: bar }) => ({ default: bar })));

/** As known when: a button that says it, and opens the bar on which the day is moved. Stands in the status strip. */
export function AsOfControl(): ReactNode {
  const { t, day } = useTranslator();
  const { asOf } = usePageState().view;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button ref={button} type="button" className={`as-of ${asOf === null ? "" : "as-of-set"}`} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t("As known: {day}", { day: asOf === null ? t("today") : day(asOf, "short") })}
      </button>
      {isOpen && (
        <Suspense fallback={<div className="as-of-bar" />}>
          <AsOfBar onClose={close} />
        </Suspense>
      )}
    </>
  );
}
