import { memo, type ReactNode } from "react";
import type { FigureTarget } from "../../figures/figure";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { moveAlong } from "../../ui/moveAlong";
import { useStop } from "../../ui/useStop";
import { choiceHint, isChosen } from "../parts/targetChoice";

interface TimelineToolbarProps {
  readonly name: string;
  readonly targets: readonly FigureTarget[];
  readonly onFocus: (key: string | null) => void;
  readonly onChoose: (target: FigureTarget) => void;
  /** Tells the element that a card can stand beside. */
  readonly anchorOf: (key: string, element: Element | null) => void;
}

/**
 * Bars or marks as buttons: one stop of the Tab key, arrows go from one to the next. The pointer goes through them to the brush. Some
 * hundreds of them are not rendered anew while a drag leaves them as they are.
 */
export const TimelineToolbar = memo(function TimelineToolbar({ name, targets, onFocus, onChoose, anchorOf }: TimelineToolbarProps): ReactNode {
  const { t } = useTranslator();
  const chosen = usePageState();
  const [stop, setLast] = useStop(targets.map(({ key }) => key));
  if (targets.length === 0) return null;
  return (
    <div className="figure-targets timeline-targets" role="toolbar" tabIndex={-1} aria-label={name} onKeyDown={moveAlong}>
      {targets.map((target) => {
        const { key, box, choice } = target;
        return (
          <button
            key={key}
            type="button"
            className="figure-target"
            ref={(element) => anchorOf(key, element)}
            style={boxStyle(box)}
            tabIndex={key === stop ? 0 : -1}
            aria-pressed={choice && "period" in choice ? isChosen(choice, chosen) : undefined}
            aria-current={choice && "incident" in choice ? isChosen(choice, chosen) : undefined}
            onFocus={() => {
              setLast(key);
              onFocus(key);
            }}
            onBlur={() => onFocus(null)}
            onClick={() => onChoose(target)}
          >
            <span className="visually-hidden">{[target.name, ...target.says, choice && t(choiceHint(choice, chosen))].filter(Boolean).join(", ")}</span>
          </button>
        );
      })}
    </div>
  );
});

/** Around a small mark, as large as what is pressed must be. */
const LEAST = 24;

function boxStyle({ x, y, width, height }: FigureTarget["box"]) {
  const [across, down] = [Math.max(LEAST, width), Math.max(LEAST, height)];
  return { insetInlineStart: x - (across - width) / 2, insetBlockStart: y - (down - height) / 2, inlineSize: across, blockSize: down };
}
