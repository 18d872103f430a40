import { useId, type ReactNode } from "react";
import { contestedCount } from "../../engine/questions/contestedCount";
import { contestedDefinition } from "../parts/contestedDefinition";
import { useAddress } from "../../state/addressContext";
import { useAnswer } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { pageChange } from "../../state/openPage";

/** In how many of the incidents in view authorities differ on the dead; leads to which, and how far apart. */
export function Contested(): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  const answer = useAnswer(contestedCount);
  const id = useId();
  if (!answer) return null;
  const definition = t(contestedDefinition);
  return (
    <>
      <button type="button" className="link-button strip-contested" aria-haspopup="dialog" aria-describedby={id} title={definition} onClick={() => address.push(pageChange({ page: "contested" }))}>
        {t("{contested} of {incidents} contested", { ...answer })}
      </button>
      <span id={id} hidden>
        {definition}
      </span>
    </>
  );
}
