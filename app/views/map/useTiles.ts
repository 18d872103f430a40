import { useCallback, useState } from "react";
import type { MapScene } from "./scene";

/** Whether the online map is shown; it is asked for again when it is switched off and on. */
export function useTiles(isWanted: boolean): Pick<MapScene, "tiles" | "onTilesFailed"> {
  const [hasFailed, setFailed] = useState(false);
  const [wasWanted, setWanted] = useState(isWanted);
  if (wasWanted !== isWanted) {
    setWanted(isWanted);
    setFailed(false);
  }
  const onTilesFailed = useCallback(() => setFailed(true), []);
  return { tiles: !isWanted ? "off" : hasFailed ? "failed" : "shown", onTilesFailed };
}
