import { expect, test, vi } from "vitest";
import { createFigureDownloads, type OfferedFigure } from "./figureDownloads";

const figure = (id: string): OfferedFigure => ({ id, title: id, download: () => Promise.resolve() });

test("a figure is offered until it is withdrawn, and each change is told", () => {
  const downloads = createFigureDownloads();
  const told = vi.fn<() => void>();
  const leave = downloads.subscribe(told);
  const withdraw = downloads.offer(figure("map"));
  downloads.offer(figure("timeline"));
  expect(downloads.offered().map(({ id }) => id)).toEqual(["map", "timeline"]);
  withdraw();
  expect(downloads.offered().map(({ id }) => id)).toEqual(["timeline"]);
  expect(told).toHaveBeenCalledTimes(3);
  leave();
  downloads.offer(figure("outcomes"));
  expect(told).toHaveBeenCalledTimes(3);
});
