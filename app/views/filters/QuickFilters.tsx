import type { ReactNode } from "react";
import { filterParts } from "../../filters/filterValues";
import { message, type Message } from "../../i18n/message";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { ChevronIcon, FilterIcon } from "../../ui/icons";
import { sectionButtonId, useSectionOpen, type SectionName } from "./sections";

const quick: readonly { readonly section: SectionName; readonly label: Message }[] = [
  { section: "governorate", label: message("Governorate") },
  { section: "period", label: message("Period") },
  { section: "kind", label: message("Kind") },
];

interface QuickFiltersProps {
  /** Brings the filter panel into view. */
  readonly onOpen: () => void;
}

/** Buttons above the map of a narrow page, each of which leads to a filter. */
export function QuickFilters({ onOpen }: QuickFiltersProps): ReactNode {
  const { t } = useTranslator();
  const { filters } = usePageState();
  const { dictionaries } = useAtlas().dataset.table;
  const count = filterParts(filters, dictionaries).length;
  return (
    <div className="quick-filters">
      <button type="button" className="button quick-all" onClick={onOpen}>
        <FilterIcon /> {t("Filters")}
        {count > 0 && <strong>{count}</strong>}
      </button>
      {quick.map(({ section, label }) => (
        <QuickFilter key={section} section={section} label={t(label)} onOpen={onOpen} />
      ))}
    </div>
  );
}

interface QuickFilterProps extends QuickFiltersProps {
  readonly section: SectionName;
  readonly label: string;
}

function QuickFilter({ section, label, onOpen }: QuickFilterProps): ReactNode {
  const [, setOpen] = useSectionOpen(section);
  const open = () => {
    onOpen();
    setOpen(true);
    // The section is there once the panel has been drawn.
    requestAnimationFrame(() => {
      const button = document.getElementById(sectionButtonId(section));
      button?.focus();
      button?.scrollIntoView({ block: "start" });
    });
  };
  return (
    <button type="button" className="button" onClick={open}>
      {label} <ChevronIcon />
    </button>
  );
}
