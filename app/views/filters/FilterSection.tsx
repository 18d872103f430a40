import { useId, type ReactNode } from "react";
import { ChevronIcon } from "../../ui/icons";
import { sectionButtonId, useSectionOpen, type SectionName } from "./sections";

interface FilterSectionProps {
  readonly name: SectionName;
  readonly title: string;
  /** What is chosen, in a word or two beside the title. */
  readonly summary?: string;
  /** A tiny picture of what there is to choose, while it is folded. */
  readonly preview?: ReactNode;
  /** Whether its rows have names that need the room of the bars. */
  readonly hasLongNames?: boolean;
  /** Buttons beside the title, while it is open. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One filter under its name, opened and folded by it. */
export function FilterSection({ name, title, summary, preview, hasLongNames = false, actions, children }: FilterSectionProps): ReactNode {
  const [isOpen, setOpen] = useSectionOpen(name);
  const heading = useId();
  const body = useId();
  return (
    <div role="group" className="filter-section" aria-labelledby={heading}>
      <div className="section-head">
        <h3 id={heading}>
          <button type="button" id={sectionButtonId(name)} aria-expanded={isOpen} aria-controls={isOpen ? body : undefined} onClick={() => setOpen(!isOpen)}>
            {title}
          </button>
        </h3>
        {summary && <span className="section-summary">{summary}</span>}
        {isOpen ? actions && <span className="section-actions">{actions}</span> : preview}
        <ChevronIcon />
      </div>
      {isOpen && (
        <div className={`section-body ${hasLongNames ? "section-body-long" : ""}`} id={body}>
          {children}
        </div>
      )}
    </div>
  );
}
