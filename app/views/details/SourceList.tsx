import type { ReactNode } from "react";
import type { IncidentAnswer } from "../../engine/questions/incident";
import { counted } from "../../i18n/message";
import { useTranslator } from "../../state/language";
import { hostOf } from "./hostOf";
import { knownSources, type KnownSource } from "./knownSources";
import { jumpTo, partIds, sourceRowsId } from "./partIds";
import { useClaimOrder } from "./useClaimOrder";
import { useNames } from "../parts/useNames";
import "./sources.css";

/** Every page, by publisher and day, with the way to what it says. */
export function SourceList({ answer }: { readonly answer: IncidentAnswer }): ReactNode {
  const { t } = useTranslator();
  const sources = knownSources(answer);
  if (sources.length === 0) return null;
  return (
    <section className="details-sources">
      <h3 id={partIds.sources} tabIndex={-1}>
        {t("Sources")} <span className="hint">{t(counted(sources.length, "{count} page", "{count} pages"))}</span>
      </h3>
      <ol>
        {sources.map((known) => (
          <SourceLine key={known.source.id} known={known} />
        ))}
      </ol>
    </section>
  );
}

function SourceLine({ known: { source, claims, statements } }: { readonly known: KnownSource }): ReactNode {
  const { t, day } = useTranslator();
  const [order, setOrder] = useClaimOrder();
  const { name, weak } = useNames().publisher(source.publisher);
  const showClaims = () => {
    if (order !== "source") setOrder("source");
    requestAnimationFrame(() => jumpTo(sourceRowsId(source.id)));
  };
  return (
    <li>
      {source.url === "" ? (
        <bdi>{name}</bdi>
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          <bdi>{name}</bdi>
        </a>
      )}
      <span className="details-origin">
        {[source.date === null ? t("undated") : day(source.date, "short"), hostOf(source.url)].filter(Boolean).join(" · ")}
        {weak && ` · ${t("republisher, blog or digest")}`}
      </span>
      <span className="details-carries">
        {claims.length > 0 && (
          <button type="button" className="link-button" onClick={showClaims}>
            {t(counted(claims.length, "{count} claim", "{count} claims"))}
          </button>
        )}
        {statements.length > 0 && <span>{t(counted(statements.length, "{count} statement", "{count} statements"))}</span>}
      </span>
    </li>
  );
}
