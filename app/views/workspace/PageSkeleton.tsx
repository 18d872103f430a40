import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { AtlasIcon } from "../../ui/icons";
import { PanelSkeleton } from "./PanelSkeleton";
import { Workspace } from "./Workspace";

/** The page before its data set has come: the same grid, rules and heads, so that nothing jumps when they fill. */
export function PageSkeleton(): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <p role="status" className="visually-hidden">
        {t("Loading incidents…")}
      </p>
      <div className="page" data-tab="map" aria-hidden="true" inert>
        <div className="header">
          <p className="header-name">
            <AtlasIcon /> {t("Incident Atlas")}
          </p>
        </div>
        <div className="main">
          <Workspace
            filters={<PanelSkeleton className="filters" name={t("Filters")} />}
            centre={
              <div className="centre">
                <div className="strip">{t("Loading incidents…")}</div>
                <div className="map-region" />
              </div>
            }
            timeline={<div className="timeline" />}
            incident={null}
            charts={<PanelSkeleton className="charts" name={t("Charts")} />}
            list={<PanelSkeleton className="incident-list" name={t("Incidents")} />}
          />
        </div>
      </div>
    </>
  );
}
