import { expect, test } from "vitest";
import type { PublisherId, SourceId } from "../../domain/identifiers";
import { anIncident } from "../../testing/anIncident";
import { numberedSources } from "./numberedSources";

const source = (id: string, url: string, publisher = "gazette") => ({ id: id as SourceId, publisher: publisher as PublisherId, date: null, url });

test("a page has one number, whatever incidents name it and however they name it", () => {
  const first = anIncident({ id: "first", sources: [source("a", "https://example.org/1"), source("b", "https://example.org/2")] });
  const second = anIncident({ id: "second", sources: [source("a", "https://example.org/2"), source("b", "", "file"), source("c", "", "file")] });
  const { list, numberOf } = numberedSources([first, second]);
  expect(list.map(({ url, publisher }) => url || publisher)).toEqual(["https://example.org/1", "https://example.org/2", "file"]);
  expect([numberOf(first, "a" as SourceId), numberOf(first, "b" as SourceId)]).toEqual([1, 2]);
  expect(["a", "b", "c", "d"].map((id) => numberOf(second, id as SourceId))).toEqual([2, 3, 3, null]);
});
