import { lazy, Suspense, type ReactNode } from "react";
import { useAddress } from "./state/addressContext";
import { AtlasContext, shippedDataset, useAtlasQuery } from "./state/atlas";
import { datasetChange } from "./state/datasetActions";
import { useDatasetId } from "./state/datasetId";
import { useTranslator } from "./state/language";
import { useDocumentLanguage, useDocumentTheme, useFocusPutBack } from "./state/pageEffects";
import { useTheme } from "./state/theme";
import { PlainError } from "./views/parts/PlainError";
import { BarePage } from "./views/workspace/BarePage";
import { PageSkeleton } from "./views/workspace/PageSkeleton";

/** Fetched beside the data set, not after it; where it does not come, the reader is told when the data are there. */
const pageFetched = import("./Page");
pageFetched.catch(() => undefined);

const Page = lazy(() => pageFetched.then(({ Page: page }) => ({ default: page })));

/** The page: everything is there once its data set has been read. */
export function App(): ReactNode {
  const { t, language } = useTranslator();
  useDocumentLanguage(language);
  useDocumentTheme(useTheme());
  const [id, address] = [useDatasetId(), useAddress()];
  const { data, error, refetch } = useAtlasQuery(id);
  useFocusPutBack(data !== undefined, "datasets");
  if (error) {
    return (
      <BarePage>
        <PlainError what={t("The incidents could not be loaded.")} error={error} retry={() => void refetch()}>
          {id !== shippedDataset && (
            <button type="button" className="button" onClick={() => address.push(datasetChange([]))}>
              {t("Show the data set that comes with the page")}
            </button>
          )}
        </PlainError>
      </BarePage>
    );
  }
  if (!data) return <PageSkeleton />;
  return (
    <AtlasContext value={data}>
      <Suspense fallback={<PageSkeleton />}>
        <Page />
      </Suspense>
    </AtlasContext>
  );
}
