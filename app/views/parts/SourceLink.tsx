import type { ReactNode } from "react";
import type { Source } from "../../domain/source";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";

interface SourceLinkProps {
  readonly source: Source | undefined;
  /** False where an as-of day may hide the page. */
  readonly isKnown?: boolean;
  /** Whether the day on the page stands beside it. */
  readonly isDated?: boolean;
}

/** The page of a claim or statement: its publisher's name, with the day on the page. */
export function SourceLink({ source, isKnown = true, isDated = true }: SourceLinkProps): ReactNode {
  const { publishers } = useAtlas().dataset.table.dictionaries;
  const { t, day } = useTranslator();
  if (!source) return isKnown ? t("source not named") : t("on a page of a later day");
  const publisher = publishers.find(({ id }) => id === source.publisher);
  const name = publisher?.name ?? source.publisher;
  return (
    <>
      {source.url === "" ? (
        <bdi>{name}</bdi>
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {name}
        </a>
      )}
      {isDated && source.date !== null && <span className="hint"> {day(source.date, "short")}</span>}
    </>
  );
}
