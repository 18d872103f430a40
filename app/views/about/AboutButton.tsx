import { useState, type ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { About } from "./About";

export function AboutButton(): ReactNode {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t("About")}
      </button>
      {isOpen && <About onClose={() => setOpen(false)} />}
    </>
  );
}
