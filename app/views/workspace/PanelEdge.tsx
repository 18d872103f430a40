import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { Splitter } from "../../ui/Splitter";
import { panelSizes, type PanelName } from "./panelSizes";
import { usePanelSize } from "./usePanelSize";

/** The edge of a panel that can be pulled. */
export function PanelEdge({ name }: { readonly name: PanelName }): ReactNode {
  const { t } = useTranslator();
  const { label, ...rest } = panelSizes[name];
  const [size, resize] = usePanelSize(name);
  return <Splitter {...rest} label={t(label)} className={`edge-${name}`} size={size} onResize={resize} onReset={() => resize(null)} />;
}
