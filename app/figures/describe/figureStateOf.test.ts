import { describe, expect, test } from "vitest";
import { usualImage, type ImageSettings } from "../../domain/imageSettings";
import { readFigureState, writeFigureState } from "../../domain/figureState";
import { english } from "../../i18n/languages/english";
import { message } from "../../i18n/message";
import { createTranslator } from "../../i18n/translator";
import { aDay } from "../../testing/aDay";
import { engineOf } from "../../testing/engineOf";
import { shippedAtlas } from "../../testing/shippedAtlas";
import type { FigureFrame } from "../frame/frame";
import { figureKinds } from "../kinds/index";
import type { FigureOrder } from "../render";
import { figureStateOf } from "./figureStateOf";

const translator = createTranslator(english);
const { incidents, dictionaries } = shippedAtlas();
const engine = engineOf(incidents, dictionaries);
const data = { id: "atlas", title: "Atlas", version: "0a1b2c3d" };
const frame: FigureFrame = {
  title: message("Title"), filters: [], shown: 2, all: 98, period: null, span: null, asOf: null, notStated: 0,
  rule: { name: message("Rule"), definition: message("As it is.") }, sources: { pages: 0, publishers: [] }, licence: "", citation: "", attribution: "",
  data, isSample: true, date: aDay("2026-11-22"), address: "https://atlas.example/some/where/?governorate=SY-HA,IQ-DI&q=%D9%83%D9%85&figure=map&image=4x#about",
};

async function orderOf(kind: (typeof figureKinds)[number], said: Partial<ImageSettings> = {}, framed: Partial<FigureFrame> = {}): Promise<FigureOrder<unknown>> {
  const answer = (await engine.ask(kind.question, null, { filters: {}, rule: "range", asOf: null })).within(null);
  return { kind, answer, frame: { ...frame, ...framed }, settings: { ...usualImage, ...said }, theme: "dark", translator, ground: null };
}

const stateOf = async (...given: Parameters<typeof orderOf>) => {
  const order = await orderOf(...given);
  return figureStateOf(order, "0.1.0", order.kind.description(order.answer, translator));
};

describe.each(figureKinds.map((kind) => [kind.id, kind] as const))("%s", (id, kind) => {
  test("says its view, data, numbers, day and what is to be seen, and no incident by name, id or words", async () => {
    const state = await stateOf(kind);
    expect(state).toMatchObject({ program: "0.1.0", figure: id, data: [data], shown: 2, all: 98, day: "2026-11-22" });
    expect(state.description).not.toBe("");
    const written = writeFigureState(state);
    expect(readFigureState(written)).toEqual(state);
    for (const incident of incidents) for (const words of [incident.title, incident.id, incident.summary]) expect(state.description).not.toContain(words);
    expect(written.length).toBeLessThan(6_000);
  });
});

const [kind] = figureKinds;

test("the view is that of the address, with this image in place of another; colours and language as they are drawn", async () => {
  if (!kind) throw new Error("No figure");
  expect((await stateOf(kind)).view).toBe(`governorate=SY-HA,IQ-DI&q=%D9%83%D9%85&figure=${kind.id}&image=dark,in-en`);
  const made = await stateOf(kind, { size: { width: 1200, height: 675 }, scale: 1, title: "My & own", note: "A note" });
  expect(made.view).toBe(`governorate=SY-HA,IQ-DI&q=%D9%83%D9%85&figure=${kind.id}&image=1200x675,1x,dark,in-en&image-title=My+%26+own&image-note=A+note`);
  expect((await stateOf(kind, {}, { address: "no address" })).view).toBe(`figure=${kind.id}&image=dark,in-en`);
});

test("several data sets are named one by one; what is too long to be read again is cut", async () => {
  if (!kind) throw new Error("No figure");
  const parts = [data, { id: "mine", title: "M".repeat(1_000), version: "" }];
  const state = await stateOf(kind, {}, { data: { id: "atlas,mine", title: "Both", version: "ffffffff", parts } });
  expect(state.data.map(({ id, title }) => [id, title.length])).toEqual([["atlas", 5], ["mine", 300]]);
  expect(readFigureState(writeFigureState(state))).toEqual(state);
});
