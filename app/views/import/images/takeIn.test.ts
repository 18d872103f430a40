import { expect, test } from "vitest";
import { describedSvg } from "../../../figures/describe/describedSvg";
import type { BroughtImage } from "../../../state/images/broughtImages";
import { createImportDesk, type Brought } from "../../../state/importDesk";
import { aFigureState } from "../../../testing/aFigureState";
import { takeIn } from "./takeIn";

const svg = (view: string) => describedSvg("<svg xmlns='http://www.w3.org/2000/svg'><desc>D</desc></svg>", aFigureState({ view }));
const file = (name: string, content: BlobPart): Brought => ({ name, blob: new Blob([content]), modified: null });

async function taken(...files: readonly Brought[]) {
  const [desk, shown, images]: [ReturnType<typeof createImportDesk>, string[], (readonly BroughtImage[])[]] = [createImportDesk(), [], []];
  desk.openReport("mine");
  await takeIn(files, { desk, images: { set: (next) => images.push(next) }, show: async ({ view }) => void shown.push(view) });
  return { shown, images: images.map((each) => each.map(({ name, reading }) => `${name} ${reading.kind}`)), data: desk.takeUp().map(({ name }) => name), view: desk.view().kind };
}

test("data go to the desk, and nothing is said of images", async () => {
  expect(await taken(file("rows.csv", "id\n1"), file("a.png", "not an image"))).toEqual({ shown: [], images: [], data: ["rows.csv", "a.png"], view: "files" });
});

test("the first view is shown, and what hid it is closed; the others are listed", async () => {
  expect(await taken(file("plain.svg", "<svg/>"), file("1.csv", svg("q=one")), file("2.svg", svg("q=two")))).toEqual({
    shown: ["q=one"], images: [["plain.svg nothing", "1.csv described", "2.svg described"]], data: [], view: "closed",
  });
});

test("images and data go each their way", async () => {
  expect(await taken(file("rows.csv", "id\n1"), file("one.svg", svg("q=one")))).toEqual({ shown: ["q=one"], images: [["one.svg described"]], data: ["rows.csv"], view: "files" });
});

test("an image without a view leaves everything as it is", async () => {
  expect(await taken(file("plain.svg", "<svg/>"))).toEqual({ shown: [], images: [["plain.svg nothing"]], data: [], view: "report" });
});

test("what cannot be read is left to the desk", async () => {
  class Gone extends Blob {
    override slice = () => this;
    override arrayBuffer = () => Promise.reject(new Error("gone"));
  }
  expect((await taken({ name: "folder", blob: new Gone(), modified: null })).data).toEqual(["folder"]);
});
