import type { ReactNode } from "react";
import type { SpotMark } from "../../cartography/spotMarks";
import { spotSentence } from "../../figures/kinds/map/spotWords";
import { useTranslator } from "../../state/language";
import { HiddenToolbar } from "./HiddenToolbar";

interface SpotToolbarProps {
  readonly marks: readonly SpotMark[];
  /** Key of the spot of the open incident. */
  readonly selected: string | null;
  readonly onFocus: (spot: string | null) => void;
  readonly onOpen: (spot: string) => void;
}

/** The places on show as buttons. */
export function SpotToolbar({ marks, selected, onFocus, onOpen }: SpotToolbarProps): ReactNode {
  const translator = useTranslator();
  const buttons = marks.map(({ key, spot }) => ({ key, words: spotSentence(spot, translator), isCurrent: key === selected }));
  return <HiddenToolbar label={translator.t("Places on the map")} buttons={buttons} onFocus={onFocus} onOpen={onOpen} />;
}
