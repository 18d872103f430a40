import type { ReactNode } from "react";
import { position } from "../../engine/questions/position";
import { useAddress } from "../../state/addressContext";
import { useAnswerTo } from "../../state/answers";
import { useListOrder } from "../../state/useListOrder";
import { usePageState } from "../../state/usePageState";
import { KeyHint } from "../parts/KeyHint";
import { useShortcut } from "../parts/shortcuts";

/** J and K open the next and the previous incident of the list, wherever the focus is. */
export function ListKeys(): ReactNode {
  const address = useAddress();
  const { incident } = usePageState();
  const place = useAnswerTo(position, { ...useListOrder(), id: incident });
  const open = (beside: string | null | undefined) => {
    // A place that is still that of the incident before says nothing.
    if (beside && place?.id === incident) address.push({ incident: beside });
  };
  useShortcut("next", () => open(place?.next));
  useShortcut("previous", () => open(place?.previous));
  return (
    <>
      <KeyHint name="next" />
      <KeyHint name="previous" />
    </>
  );
}
