import { createRoot } from "react-dom/client";
import basemapAddress from "../../data/basemap/basemap.topojson?url";
import reliefAddress from "../../data/basemap/relief.webp?url";
import { decodeBasemap } from "../cartography/basemap";
import { palettes, type Theme } from "../cartography/palette";
import { countingRules } from "../counting/rules/index";
import { readDataset, type Dataset } from "../datasets/dataset";
import { parseDay, type Day, type Period } from "../domain/day";
import { createPlainEngine } from "../engine/plain/plainEngine";
import type { Engine, QuestionKind } from "../engine/engine";
import { sources } from "../engine/questions/sources";
import { tally } from "../engine/questions/tally";
import { timeline } from "../engine/questions/timeline";
import { canvasMeasure } from "../figures/canvasMeasure";
import type { FigureKind, Ground } from "../figures/figure";
import type { FigureFrame } from "../figures/frame/frame";
import { figureKinds } from "../figures/kinds/index";
import { figureStyle } from "../figures/pageStyle";
import { svgToPng } from "../figures/png";
import { renderFigure } from "../figures/render";
import { periodOf } from "../filters/kinds/period";
import { filtersInWords, readFilters } from "../filters/filterValues";
import { languages } from "../i18n/languages/index";
import { createTranslator } from "../i18n/translator";
import "../fonts.css";

/** What a browser test may ask of this page; it shows figures of the shipped records and nothing else. */
export interface FigurePage {
  readonly ids: readonly string[];
  /** `query` as in the page's address: `governorate=SY-HA&from=2022-01-01`. */
  svg(id: string, query: string, theme: Theme, size?: { width: number; height: number }): Promise<string>;
  /** The PNG as base64, its pixels to the CSS pixel as downloads have them. */
  png(svg: string): Promise<string>;
  /** Puts the figures on the page as panels of that size. */
  show(query: string, theme: Theme, width: number, height: number): Promise<void>;
}

declare global {
  interface Window {
    figurePage?: FigurePage;
  }
}

const translator = createTranslator(languages[0]);
const today = parseDay("2026-11-22") as Day;

void open();

async function open(): Promise<void> {
  const dataset = readDataset(await (await fetch("/datasets/atlas.json")).text(), "atlas.json");
  const engine = createPlainEngine("atlas", dataset.table);
  const ground = await loadGround();
  const root = createRoot(document.getElementById("figures") ?? document.body);
  window.figurePage = {
    ids: figureKinds.map(({ id }) => id),
    async svg(id, query, theme, size) {
      const kind = kindOf(id);
      const answer = await ask(engine, dataset, kind.question, query);
      return renderFigure(kind, answer, await frameOf(engine, dataset, kind, query), { theme, translator, size, ground });
    },
    async png(svg) {
      const bytes = new Uint8Array(await (await svgToPng(svg)).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    },
    async show(query, theme, width, height) {
      await Promise.all(["400 12px 'IBM Plex Sans'", "600 12px 'IBM Plex Sans'", "400 12px 'IBM Plex Sans Condensed'", "600 12px 'IBM Plex Sans Condensed'"].map((font) => document.fonts.load(font)));
      const answers = await Promise.all(figureKinds.map(async (kind) => ({ kind, answer: await ask(engine, dataset, kind.question, query) })));
      const style = figureStyle(theme, "page");
      document.body.style.background = palettes[theme].paper;
      document.body.style.color = palettes[theme].ink;
      const measure = canvasMeasure();
      root.render(answers.map(({ kind, answer }) => (
        <figure key={kind.id} style={{ display: "inline-block", margin: 8, width }}>
          <figcaption style={{ font: "600 13px 'IBM Plex Sans'" }}>{translator.t(kind.title)}</figcaption>
          <kind.Drawing answer={answer} width={width} height={height} style={style} translator={translator} ground={ground} measure={measure} />
        </figure>
      )));
    },
  };
}

function kindOf(id: string): FigureKind<unknown> {
  const kind = figureKinds.find((candidate) => candidate.id === id);
  if (!kind) throw new Error(`No figure is called ${id}`);
  return kind;
}

async function ask<Answer>(engine: Engine, dataset: Dataset, question: QuestionKind<null, Answer>, query: string): Promise<Answer> {
  const { filters, period } = asked(dataset, query);
  return (await engine.ask(question, null, { filters, rule: countingRules[0].id, asOf: null })).within(period);
}

function asked({ table }: Dataset, query: string) {
  const { values } = readFilters(new URLSearchParams(query), table.dictionaries);
  const { from, to, ...filters } = values;
  const period: Period | null = from === undefined && to === undefined ? null : periodOf(values);
  return { filters, period };
}

async function frameOf(engine: Engine, dataset: Dataset, kind: FigureKind<unknown>, query: string): Promise<FigureFrame> {
  const { filters, period } = asked(dataset, query);
  const { shown, all } = await ask(engine, dataset, tally, query);
  return {
    title: kind.title,
    filters: filtersInWords(filters, dataset.table.dictionaries),
    shown, all, period,
    span: (await ask(engine, dataset, timeline, query)).span,
    asOf: null,
    rule: countingRules[0],
    sources: await ask(engine, dataset, sources, query),
    licence: dataset.description.licence,
    isSample: dataset.description.sample === "curated",
    date: today,
    address: `https://incident-atlas.example/${query === "" ? "" : `?${query}`}`,
  };
}

async function loadGround(): Promise<Ground> {
  const topology = await (await fetch(new URL(basemapAddress, document.baseURI))).json();
  const image = new Image();
  image.src = new URL(reliefAddress, document.baseURI).href;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  return { basemap: decodeBasemap(topology), relief: canvas.toDataURL("image/png") };
}
