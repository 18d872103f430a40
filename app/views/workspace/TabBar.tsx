import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { tabs, type TabName } from "./tabs";

interface TabBarProps {
  readonly tab: TabName;
  readonly onChoose: (tab: TabName) => void;
}

/** Along the lower edge of a narrow page, which shows one part at a time. */
export function TabBar({ tab, onChoose }: TabBarProps): ReactNode {
  const { t } = useTranslator();
  return (
    <nav className="tab-bar" aria-label={t("Parts of the page")}>
      {tabs.map(({ name, label, Icon }) => (
        <button key={name} type="button" aria-current={name === tab} onClick={() => onChoose(name)}>
          <Icon />
          {t(label)}
        </button>
      ))}
    </nav>
  );
}
