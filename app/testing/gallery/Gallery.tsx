import { Suspense, useSyncExternalStore, type ReactNode } from "react";
import { useDocumentTheme } from "../../state/pageEffects";
import type { Theme } from "../../state/theme";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { FigureTester } from "../figureTester/FigureTester";
import { ExampleFrame } from "./ExampleFrame";
import { examples } from "./examples/index";
import "./gallery.css";

/** Every example in one theme (`?theme=dark`), or the one that the address names: `#gallery/<id>`; `#gallery/figure-tester` draws images for their test. */
export function Gallery(): ReactNode {
  const hash = useSyncExternalStore(subscribeToHash, () => window.location.hash);
  const theme: Theme = new URLSearchParams(window.location.search).get("theme") === "dark" ? "dark" : "light";
  useDocumentTheme(theme);
  const [, wanted] = hash.split("/");
  if (wanted === "figure-tester") return <FigureTester />;
  const shown = examples.flat().filter(({ id }) => wanted === undefined || id === wanted);
  return (
    <main className="gallery">
      <h1>Gallery of Incident Atlas</h1>
      <p>
        <a href="#gallery">All</a> · <a href="?theme=light#gallery">Light</a> · <a href="?theme=dark#gallery">Dark</a>
      </p>
      {shown.length === 0 && <p>There is no example “{wanted}”.</p>}
      {shown.map((example) => (
        <ErrorBoundary key={example.id} fallback={(error) => <p>{`${example.id}: ${error.message}`}</p>}>
          <Suspense>
            <ExampleFrame example={example} theme={theme} />
          </Suspense>
        </ErrorBoundary>
      ))}
    </main>
  );
}

function subscribeToHash(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}
