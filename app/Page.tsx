import { lazy, Suspense, type ReactNode } from "react";
import { useAddress } from "./state/addressContext";
import { withoutImage } from "./state/imageSettings";
import { useDeskView, useImportDesk } from "./state/importDesk";
import { useOpenPage, withoutPage } from "./state/openPage";
import { useTranslator } from "./state/language";
import { usePageState } from "./state/usePageState";
import { useSetting } from "./state/useSetting";
import { AtlasIcon } from "./ui/icons";
import { AboutButton } from "./views/about/AboutButton";
import { DatasetMenu } from "./views/datasets/DatasetMenu";
import { LanguageMenu } from "./views/header/LanguageMenu";
import { AsOfControl } from "./views/asOf/AsOfControl";
import { FilterPanel } from "./views/filters/FilterPanel";
import { IgnoredNote } from "./views/filters/IgnoredNote";
import { QuickFilters } from "./views/filters/QuickFilters";
import { SearchBox } from "./views/filters/SearchBox";
import { StatusStrip } from "./views/filters/StatusStrip";
import { AddData, chooseFiles } from "./views/import/AddData";
import { ImageNotes } from "./views/import/images/ImageNotes";
import { FirstVisit } from "./views/help/FirstVisit";
import { HelpButton } from "./views/help/HelpButton";
import { IncidentList } from "./views/list/IncidentList";
import { RefusedNote } from "./views/list/RefusedNote";
import { DownloadButton } from "./views/parts/DownloadButton";
import { EmptyNote } from "./views/parts/EmptyNote";
import { fetchImageParts } from "./views/parts/imageParts";
import { Part } from "./views/parts/Part";
import { SkipButton } from "./views/parts/SkipButton";
import { ThemeButton } from "./views/parts/ThemeButton";
import { useLaterParts } from "./views/parts/useLaterParts";
import { Print } from "./views/print/Print";
import { PanelSkeleton } from "./views/workspace/PanelSkeleton";
import { TabBar } from "./views/workspace/TabBar";
import { useTab } from "./views/workspace/useTab";
import { Workspace } from "./views/workspace/Workspace";

const fetchDetails = () => import("./views/details/IncidentDetails");

const IncidentDetails = lazy(() => fetchDetails().then(({ IncidentDetails: details }) => ({ default: details })));
const FigureExport = lazy(() => import("./views/export/FigureExport").then(({ FigureExport: view }) => ({ default: view })));
const OpenPageView = lazy(() => import("./views/pages/OpenPageView").then(({ OpenPageView: view }) => ({ default: view })));
const ImportView = lazy(() => import("./views/import/ImportView").then(({ ImportView: view }) => ({ default: view })));
/** Fetched beside the page, not once it stands. */
const fetched = {
  map: import("./views/map/MapRegion"),
  charts: import("./views/charts/ChartPanel"),
  timeline: import("./views/timeline/TimelinePanel"),
};
for (const part of Object.values(fetched)) part.catch(() => undefined);

const MapRegion = lazy(() => fetched.map.then(({ MapRegion: region }) => ({ default: region })));
const ChartPanel = lazy(() => fetched.charts.then(({ ChartPanel: panel }) => ({ default: panel })));
const TimelinePanel = lazy(() => fetched.timeline.then(({ TimelinePanel: panel }) => ({ default: panel })));

/** Everything around the map; it composes views and computes nothing. */
export function Page(): ReactNode {
  const { t } = useTranslator();
  const { incident } = usePageState();
  const figure = useSetting("figure");
  const page = useOpenPage();
  const address = useAddress();
  const [tab, chooseTab] = useTab(incident);
  const [desk, deskView] = [useImportDesk(), useDeskView()];
  const isImporting = deskView.kind === "files" || deskView.kind === "report";
  useLaterParts(fetchDetails, fetchImageParts);
  return (
    <>
      <Print />
      <div className="page" data-tab={tab}>
        <header className="header">
          <SkipButton />
          <h1>
            <AtlasIcon /> {t("Incident Atlas")}
          </h1>
          <SearchBox />
          <DatasetMenu onAdd={chooseFiles} onReport={desk.openReport} />
          <div className="header-actions">
            <LanguageMenu />
            <ThemeButton />
            <HelpButton />
            <AboutButton />
            <AddData />
            <DownloadButton />
          </div>
        </header>
        <main className="main">
          {isImporting && <StatusStrip />}
          <ImageNotes />
          {deskView.kind !== "closed" && (
            <Part what={t("What was brought in could not be shown.")}>
              <Suspense fallback={isImporting && <div className="import" />}>
                <ImportView view={deskView} />
              </Suspense>
            </Part>
          )}
          {!isImporting && (
            <>
              <IgnoredNote />
              <RefusedNote />
              <Workspace
                filters={<FilterPanel />}
                centre={
                  <div className="centre">
                    <QuickFilters onOpen={() => chooseTab("filters")} />
                    <StatusStrip>
                      <AsOfControl />
                    </StatusStrip>
                    <Part what={t("The map could not be drawn.")}>
                      <Suspense fallback={<div className="map-region" />}>
                        <MapRegion />
                      </Suspense>
                    </Part>
                    <FirstVisit />
                    <EmptyNote />
                  </div>
                }
                timeline={
                  <Part what={t("The timeline could not be drawn.")}>
                    <Suspense fallback={<div className="timeline" />}>
                      <TimelinePanel />
                    </Suspense>
                  </Part>
                }
                incident={
                  incident && (
                    <div className="incident-slot">
                      <Part key={incident} what={t("The incident could not be shown.")}>
                        <Suspense>
                          <IncidentDetails id={incident} />
                        </Suspense>
                      </Part>
                    </div>
                  )
                }
                charts={
                  <Part what={t("The charts could not be drawn.")}>
                    <Suspense fallback={<PanelSkeleton className="charts" name={t("Charts")} />}>
                      <ChartPanel />
                    </Suspense>
                  </Part>
                }
                list={
                  <Part what={t("The list could not be shown.")}>
                    <IncidentList />
                  </Part>
                }
              />
            </>
          )}
        </main>
        {/* Where a link opens both, the figure waits for the page that it lies over. */}
        <Suspense>
          {page && (
            <Part key={JSON.stringify(page)} what={t("The page could not be opened.")}>
              <OpenPageView page={page} onClose={() => address.push(withoutPage)} />
            </Part>
          )}
          {figure && (
            <Part key={figure} what={t("The figure could not be opened.")}>
              <Suspense>
                <FigureExport id={figure} onClose={() => address.push(withoutImage)} />
              </Suspense>
            </Part>
          )}
        </Suspense>
        <TabBar
          tab={tab}
          onChoose={(chosen) => {
            desk.close();
            chooseTab(chosen);
          }}
        />
      </div>
    </>
  );
}
