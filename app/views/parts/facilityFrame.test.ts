import { expect, test } from "vitest";
import { facility } from "../../engine/questions/facility";
import { figureFileName } from "../../figures/fileName";
import { frameWords } from "../../figures/frame/frameWords";
import { english } from "../../i18n/languages/english";
import { message } from "../../i18n/message";
import { createTranslator } from "../../i18n/translator";
import { aDay } from "../../testing/aDay";
import { aFrame } from "../../testing/aFrame";
import { anIncident } from "../../testing/anIncident";
import { engineOf } from "../../testing/engineOf";
import { facilityFrame } from "./facilityFrame";

const translator = createTranslator(english);
const ofView = aFrame({ filters: [message("Country: Iraq")], period: { from: aDay("2020-01-01"), to: aDay("2020-12-31") }, address: "https://example.org/?country=IQ&asof=2022-02-01#x", asOf: aDay("2022-02-01") });

async function frameOf(...incidents: Parameters<typeof engineOf>[0]) {
  const answer = (await engineOf(incidents).ask(facility, { facility: "old-prison" }, { filters: {}, rule: "range", asOf: aDay("2022-02-01") })).within(null);
  if (!answer) throw new Error("The facility is there");
  return facilityFrame(ofView, answer, translator);
}

test("a figure of a facility names it and every incident there, no filter, but the day; its address opens the facility", async () => {
  const frame = await frameOf(
    anIncident({ id: "a", facility: "old-prison", end: "2022-01-30" }), anIncident({ id: "b", facility: "old-prison", start: "2022-01-22" }), anIncident({ id: "c" }),
  );
  const { title, shown, filters } = frameWords(frame, translator);
  expect([title, shown]).toEqual(["Reported killed by side: Old prison", "2 of 98 incidents."]);
  expect(filters).toBe("Every incident there, 20–30 January 2022; filters and the period are not applied. As known on 1 February 2022.");
  expect(frame.address).toBe("https://example.org/?country=IQ&asof=2022-02-01&facility=old-prison#x");
  expect(figureFileName({ id: "held-over-time" }, frame, "png")).toBe("incident-atlas_held-over-time_2022-01-20_2022-01-30_as-of-2022-02-01.png");
});

test("where nothing is known to have happened there, that is said", async () => {
  const frame = await frameOf(anIncident({ facility: "old-prison", start: "2022-03-01" }));
  expect(frameWords(frame, translator).filters).toBe("No incident there is known; filters and the period are not applied. As known on 1 February 2022.");
});
