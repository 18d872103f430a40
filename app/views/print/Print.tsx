import { lazy, Suspense, useState, type ReactNode } from "react";
import { useIdle } from "../../ui/useIdle";
import "./print.css";
import "./brief.css";

const loadSheet = () => import("./PrintSheet");
const PrintSheet = lazy(() => loadSheet().then(({ PrintSheet: sheet }) => ({ default: sheet })));

/** What a printer gets in place of the page; ready once the page is at rest, because printing does not wait. */
export function Print(): ReactNode {
  const [isReady, setReady] = useState(false);
  useIdle(() => void loadSheet().then(() => setReady(true), () => undefined));
  return (
    isReady && (
      <Suspense>
        <PrintSheet />
      </Suspense>
    )
  );
}
