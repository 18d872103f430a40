import { lazy, Suspense, useState, type ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { useCountingRule } from "../../state/useCountingRule";
import { IconButton } from "../../ui/IconButton";
import { ChevronIcon } from "../../ui/icons";
import { Part } from "../parts/Part";

const RuleDialog = lazy(() => import("./RuleDialog").then(({ RuleDialog: dialog }) => ({ default: dialog })));

/** By which rule all that is shown is counted, and the way to the others. */
export function RuleSwitch(): ReactNode {
  const { t } = useTranslator();
  const rule = useCountingRule();
  const [isOpen, setOpen] = useState(false);
  const value = t(rule.short);
  return (
    <>
      <IconButton label={t("Rule: {name}", { name: value })} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(true)}>
        <span className="header-menu">
          <span>{t("Rule")}</span> <strong>{value}</strong>
          <ChevronIcon />
        </span>
      </IconButton>
      {isOpen && (
        <Part what={t("The counting rules could not be shown.")}>
          <Suspense>
            <RuleDialog onClose={() => setOpen(false)} />
          </Suspense>
        </Part>
      )}
    </>
  );
}
