import { expect, test, vi } from "vitest";
import { createImportDesk } from "./importDesk";

const file = { name: "a.csv", blob: new Blob(["a"]), modified: null };

test("files are handed over once, in the order in which they came", () => {
  const desk = createImportDesk();
  const listener = vi.fn<() => void>();
  desk.subscribe(listener);
  desk.bring([]);
  expect([desk.view().kind, listener.mock.calls.length]).toEqual(["closed", 0]);
  desk.bring([file]);
  desk.bring([{ ...file, name: "b.csv" }]);
  expect(desk.view().kind).toBe("files");
  expect(desk.takeUp().map(({ name }) => name)).toEqual(["a.csv", "b.csv"]);
  expect(desk.takeUp()).toEqual([]);
  expect(listener).toHaveBeenCalledTimes(2);
});

test("closing leaves files that are on their way in sight; what is closed stays so", () => {
  const desk = createImportDesk();
  desk.close(true);
  expect(desk.view().kind).toBe("closed");
  desk.openReport("mine");
  expect(desk.view()).toEqual({ kind: "report", id: "mine" });
  desk.close(true);
  expect(desk.view().kind).toBe("aside");
  desk.close();
  expect(desk.view().kind).toBe("closed");
});
