import type { ReactNode } from "react";
import type { Source } from "../../domain/source";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";

interface SourceLinkProps {
  readonly source: Source | undefined;
  /** Whether the day on the page stands beside it. */
  readonly isDated?: boolean;
}

/** The page of a claim or statement: its publisher's name, with the day on the page. */
export function SourceLink({ source, isDated = true }: SourceLinkProps): ReactNode {
  const { publishers } = useAtlas().dataset.table.dictionaries;
  const { t, day } = useTranslator();
  if (!source) return t("source not named");
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
