import { lazy, Suspense, useRef, useState, type ReactNode } from "react";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { CloseIcon } from "../../ui/icons";

const AsOfBar = lazy(() => import("./AsOfBar").then(({ AsOfBar: bar }) => ({ default: bar })));

/** As known when: a button that says it, and opens the bar on which the day is moved. Stands in the status strip. */
export function AsOfControl(): ReactNode {
  const { t, day } = useTranslator();
  const { asOf } = usePageState().view;
  const address = useAddress();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <span className={`as-of ${asOf === null ? "" : "as-of-set"}`}>
        <button ref={button} type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {asOf === null ? t("As known: today") : t("As known on {day}", { day: day(asOf, "short") })}
        </button>
        {asOf !== null && (
          <button
            type="button"
            aria-label={t("Show everything known")}
            title={t("Show everything known")}
            onClick={() => {
              button.current?.focus();
              address.push({ asof: undefined });
            }}
          >
            <CloseIcon />
          </button>
        )}
      </span>
      {isOpen && (
        <Suspense fallback={<div className="as-of-bar" />}>
          <AsOfBar onClose={close} />
        </Suspense>
      )}
    </>
  );
}
