import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Font } from "../../cartography/pen";
import { svgToPng } from "../../figures/png";
import { renderFigure, type FigureOrder } from "../../figures/render";
import { tableMeasure } from "../../figures/tableMeasure";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { figureTuples, tupleId } from "./figureTuples";
import { TupleScene } from "./TupleScene";

/** What the tester's page gives to the test that drives it (`tests/browser/figureTester.spec.ts`). */
export interface FigureTesterPage {
  readonly tuples: readonly string[];
  /** The image of a tuple. Rejects where it is not known or cannot be drawn. */
  draw(tuple: string): Promise<string>;
  /** The same as the `data:` address of a PNG, two pixels to one. */
  drawPng(tuple: string): Promise<string>;
  /** Widths as the images' texts are measured. */
  measure(texts: readonly { readonly text: string; readonly font: Font }[]): readonly number[];
}

declare global {
  interface Window {
    figureTester?: FigureTesterPage;
  }
}

/** Draws figures for their test, one after the other, when it is told to; the page itself stays empty. */
export function FigureTester(): ReactNode {
  useEffect(() => {
    window.figureTester = testerPage();
    return () => {
      delete window.figureTester;
    };
  }, []);
  return <h1>Tester of figures</h1>;
}

function testerPage(): FigureTesterPage {
  const queries = new QueryClient();
  const tuples = new Map(figureTuples().map((tuple) => [tupleId(tuple), tuple]));
  const imageOf = async (id: string) => {
    const tuple = tuples.get(id);
    if (!tuple) throw new Error(`The tester knows no “${id}”`);
    return renderFigure(await orderOf((onReady, onError) => (
      <QueryClientProvider client={queries}>
        <ErrorBoundary fallback={(error) => <Failed error={error} onError={onError} />}><TupleScene tuple={tuple} onReady={onReady} /></ErrorBoundary>
      </QueryClientProvider>
    )));
  };
  return {
    tuples: [...tuples.keys()],
    draw: async (id) => (await imageOf(id)).svg,
    drawPng: async (id) => dataAddress(await svgToPng(await imageOf(id))),
    measure: (texts) => {
      const measure = tableMeasure();
      return texts.map(({ text, font }) => measure(text, font));
    },
  };
}

type Scene = (onReady: (order: FigureOrder<unknown>) => void, onError: (error: Error) => void) => ReactNode;

async function orderOf(scene: Scene): Promise<FigureOrder<unknown>> {
  const root = createRoot(document.createElement("div"));
  try {
    return await new Promise((resolve, reject) => root.render(scene(resolve, reject)));
  } finally {
    root.unmount();
  }
}

function Failed({ error, onError }: { readonly error: Error; readonly onError: (error: Error) => void }): ReactNode {
  useEffect(() => onError(error), [error, onError]);
  return null;
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => (typeof reader.result === "string" ? resolve(reader.result) : reject(new Error("The image cannot be read"))));
    reader.readAsDataURL(blob);
  });
}
