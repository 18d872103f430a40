import { useAtlas } from "./atlas";

/** More incidents than this are not answered for every view between two frames: some views answer at once, the others follow. */
const LARGE = 20_000;

export function useIsLarge(): boolean {
  return useAtlas().dataset.table.rows > LARGE;
}
