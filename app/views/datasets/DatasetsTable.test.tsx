import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { offeredDatasets } from "../../state/offeredDatasets";
import { aDay } from "../../testing/aDay";
import { aStoredDataset } from "../../testing/aStoredDataset";
import { DatasetsTable, type DatasetsTableProps } from "./DatasetsTable";

// The language of the page comes from its address, which is not there when it is drawn outside a browser.
vi.mock(import("../../state/language"), async () => {
  const { english } = await import("../../i18n/languages/english");
  const { createTranslator } = await import("../../i18n/translator");
  return { useTranslator: () => createTranslator(english) };
});

const shipped = { id: "atlas", title: "Incident Atlas", file: "atlas.json", licence: "CC BY 4.0", citation: "Incident Atlas, 2026", rows: 98, date: aDay("2026-02-01"), version: "0a1b2c3d" };
const mine = aStoredDataset({ id: "mine", title: "Mine <b>", licence: "", isRestricted: true, bytes: 1_500_000, isLasting: false });
const datasets = offeredDatasets([shipped], [mine], ["mine"]);
const [atlas] = datasets;

test("shows of each data set what is known, and says what is not", () => {
  const markup = rowsOf({ datasets });
  expect(markup).toHaveLength(2);
  for (const words of ["Incident Atlas", "CC BY 4.0", "98", "1 Feb 2026", "comes with this page", "version 0a1b2c3d"]) expect(markup[0]).toContain(words);
  for (const words of ["Mine &lt;b&gt;", "Licence not stated", "mine.csv", "1.5 MB", "Kept until this page is closed."]) expect(markup[1]).toContain(words);
});

test("marks those chosen", () => {
  expect(rowsOf({ datasets, chosen: ["mine"] }).map((row) => row.includes("checked"))).toEqual([false, true]);
});

test("offers for the reader's own alone what can be done with them, each action with a name of its own", () => {
  const [first = "", second = ""] = rowsOf({ datasets, onReport: () => undefined });
  expect(first).not.toContain("<button");
  for (const name of ["Rename", "Report on", "Export", "Remove"]) expect(second).toContain(`aria-label="${name} “Mine &lt;b&gt;”"`);
  expect(rowsOf({ datasets })[1]).not.toContain("Report on");
});

test("shows nothing where there is nothing", () => {
  expect(rowsOf({ datasets: [] })).toEqual([]);
  expect(atlas?.stored).toBeNull();
});

function rowsOf(said: Partial<DatasetsTableProps>): readonly string[] {
  const nothing = () => undefined;
  const markup = renderToStaticMarkup(
    <DatasetsTable datasets={[]} chosen={[]} onToggle={nothing} onRename={async () => undefined} onRemove={nothing} onExport={nothing} {...said} />,
  );
  return markup.split("<tbody>")[1]?.match(/<tr>.*?<\/tr>/g) ?? [];
}
