import type { ReactNode } from "react";
import type { Source } from "../../domain/source";
import { useTranslator } from "../../state/language";
import { useNames } from "../parts/useNames";
import type { NumberedSources } from "./numberedSources";

/** Every page that the printed incidents rest on, by the numbers that stand beside the claims. */
export function BriefSources({ sources }: { readonly sources: NumberedSources }): ReactNode {
  const { t } = useTranslator();
  return (
    <section className="brief-sources">
      <h2>{t("Sources")}</h2>
      <p className="hint">{t("The day is the one on the page; on which day it was read is not recorded.")}</p>
      <ol>
        {sources.list.map((source, index) => (
          <SourceLine key={index} source={source} />
        ))}
      </ol>
    </section>
  );
}

function SourceLine({ source: { publisher, date, url } }: { readonly source: Source }): ReactNode {
  const { t, day } = useTranslator();
  const { name, weak } = useNames().publisher(publisher);
  return (
    <li>
      <bdi>{name}</bdi>, {date === null ? t("undated") : day(date, "short")}
      {weak && ` (${t("republisher, blog or digest")})`}.{" "}
      {url === "" ? <span className="hint">{t("A file without an address.")}</span> : <span dir="ltr">{url}</span>}
    </li>
  );
}
