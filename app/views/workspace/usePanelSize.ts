import { useMemory } from "../../state/memory";
import { useViewportWidth } from "../../ui/useViewportWidth";
import { panelSizes, type PanelName } from "./panelSizes";

/** The size that the reader gave a panel, else the usual one; null gives that back. */
export function usePanelSize(name: PanelName): readonly [size: number, resize: (size: number | null) => void] {
  const { usual, least, most } = panelSizes[name];
  const windowWidth = useViewportWidth();
  const [kept, keep] = useMemory(`${name}-size`);
  const size = Number(kept ?? Number.NaN);
  const isValid = Number.isFinite(size) && size >= least && size <= most;
  return [isValid ? size : usual(windowWidth), (next) => keep(next === null ? null : String(next))];
}
