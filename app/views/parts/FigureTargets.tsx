import { useState, type ReactNode } from "react";
import type { FigureTarget } from "../../figures/figure";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { moveAlong } from "../../ui/moveAlong";
import { useStop } from "../../ui/useStop";
import { goToClaim } from "./claimPlace";
import { PointerCard } from "./PointerCard";
import { choiceChange, choiceHint, isChosen } from "./targetChoice";

interface FigureTargetsProps {
  /** The figure's title. */
  readonly title: string;
  readonly targets: readonly FigureTarget[];
}

/** The target that has a card. */
interface Pointed {
  readonly key: string;
  readonly anchor: Element;
}

/**
 * The parts of a drawing as buttons over it: one stop of the Tab key, arrows go from one to the next. Pointer and focus show a card;
 * a press makes the target's choice.
 */
export function FigureTargets({ title, targets }: FigureTargetsProps): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  const chosen = usePageState();
  const [stop, setLast] = useStop(targets.map(({ key }) => key));
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const shown = targets.find(({ key }) => key === pointed?.key);
  const hint = (target: FigureTarget) => target.choice && t(choiceHint(target.choice, chosen));
  if (targets.length === 0) return null;
  return (
    <div
      className="figure-targets"
      role="toolbar"
      tabIndex={-1}
      aria-label={t("Values: {figure}", { figure: title })}
      onKeyDown={moveAlong}
      onPointerLeave={({ pointerType }) => pointerType === "mouse" && setPointed(null)}
    >
      {targets.map((target) => (
        <button
          key={target.key}
          type="button"
          className="figure-target"
          style={styleOf(target)}
          tabIndex={target.key === stop ? 0 : -1}
          aria-pressed={target.choice && !("incident" in target.choice || "claim" in target.choice) ? isChosen(target.choice, chosen) : undefined}
          aria-current={target.choice && "incident" in target.choice ? isChosen(target.choice, chosen) : undefined}
          onPointerEnter={({ currentTarget }) => setPointed({ key: target.key, anchor: currentTarget })}
          onFocus={({ currentTarget }) => {
            setLast(target.key);
            setPointed({ key: target.key, anchor: currentTarget });
          }}
          onBlur={() => setPointed(null)}
          onClick={({ currentTarget }) => {
            if (!target.choice) setPointed({ key: target.key, anchor: currentTarget });
            else if ("claim" in target.choice) goToClaim(target.choice.claim);
            else address.push(choiceChange(target.choice, chosen));
          }}
        >
          <span className="visually-hidden">{[target.name, ...target.says, hint(target)].filter(Boolean).join(", ")}</span>
        </button>
      ))}
      {shown && pointed && (
        <PointerCard anchor={pointed.anchor} name={shown.name} says={shown.says} hint={hint(shown)} onDismiss={() => setPointed(null)} />
      )}
    </div>
  );
}

/** Drawings are laid out from the left in every language, as their box is. */
function styleOf({ box: { x, y, width, height } }: FigureTarget) {
  return { insetInlineStart: x, insetBlockStart: y, inlineSize: width, blockSize: height };
}
