import { useRef, type ReactNode } from "react";
import { isoDay, type Day } from "../../domain/day";
import { reportDays } from "../../engine/questions/reportDays";
import { counted } from "../../i18n/message";
import { useAddress } from "../../state/addressContext";
import { useAnswerOfAllKnown } from "../../state/answers";
import { useClock } from "../../state/clock";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { IconButton } from "../../ui/IconButton";
import { CloseIcon } from "../../ui/icons";
import { DayInput } from "../parts/DayInput";
import { EarlierIcon, LaterIcon, PauseIcon, PlayIcon } from "./asOfIcons";
import { dayAfter, dayAt, dayBefore, positionOf } from "./asOfSteps";
import { usePlay } from "./usePlay";
import "./asOf.css";

/** The as-of day, moved over the days on which something was claimed about the incidents in view; played, it is the story of the toll. */
export function AsOfBar({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  const today = useClock().today();
  const { asOf } = usePageState().view;
  const reported = useAnswerOfAllKnown(reportDays);
  const days = (reported ?? []).map(({ day }) => day);
  const { isPlaying, toggle, stop } = usePlay(days, asOf);
  const choose = (day: Day | null) => {
    stop();
    address.push({ asof: day === null ? undefined : isoDay(day) });
  };
  const [previous, next] = [dayBefore(days, asOf), dayAfter(days, asOf)];
  return (
    <div className="as-of-bar" role="group" aria-label={t("As-of day")}>
      <span className="as-of-day">
        <DayInput label={t("As known on")} day={asOf ?? today} onChoose={choose} />
      </span>
      <span className="as-of-steps">
        <IconButton label={t("Previous day with a report")} disabled={previous === null} onClick={() => choose(previous)}>
          <EarlierIcon />
        </IconButton>
        <IconButton label={isPlaying ? t("Pause") : t("Play")} disabled={days.length === 0} onClick={toggle}>
          {isPlaying ? <PauseIcon /> : <PlayIcon />}
        </IconButton>
        <IconButton label={t("Next day with a report")} disabled={next === null} onClick={() => choose(next)}>
          <LaterIcon />
        </IconButton>
      </span>
      <DaySlider days={days} asOf={asOf} onStart={stop} />
      <span className="as-of-reports">{reported && <Reports reported={reported} asOf={asOf} />}</span>
      <button type="button" className="button" disabled={asOf === null} onClick={() => choose(null)}>
        {t("Everything known")}
      </button>
      <IconButton label={t("Close")} onClick={onClose}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}

/** How much was claimed on the day, and how much by then. */
function Reports({ reported, asOf }: { readonly reported: readonly { readonly day: Day; readonly claims: number }[]; readonly asOf: Day | null }): ReactNode {
  const { t } = useTranslator();
  const sum = (those: typeof reported) => those.reduce((all, { claims }) => all + claims, 0);
  const all = sum(reported);
  if (all === 0) return t("No claim about the incidents in view has a day.");
  if (asOf === null) return t(counted(all, "{count} dated claim", "{count} dated claims"));
  const [onDay, byThen] = [sum(reported.filter(({ day }) => day === asOf)), sum(reported.filter(({ day }) => day <= asOf))];
  return t("{onDay} new, {byThen} of {all} claims by then", { onDay, byThen, all });
}

interface DaySliderProps {
  readonly days: readonly Day[];
  readonly asOf: Day | null;
  /** The reader takes hold of it. */
  readonly onStart: () => void;
}

/** One step for each day with a report, and one for everything known. A drag, and a key that is held, are one step of the history. */
function DaySlider({ days, asOf, onStart }: DaySliderProps): ReactNode {
  const { t, day } = useTranslator();
  const address = useAddress();
  const isHeld = useRef(false);
  const release = () => {
    isHeld.current = false;
  };
  return (
    <input
      type="range"
      className="as-of-slider"
      aria-label={t("Day with a report")}
      aria-valuetext={asOf === null ? t("Everything known") : day(asOf)}
      min={0}
      max={days.length}
      value={positionOf(days, asOf)}
      onChange={(event) => {
        onStart();
        const chosen = dayAt(days, event.target.valueAsNumber);
        address[isHeld.current ? "replace" : "push"]({ asof: chosen === null ? undefined : isoDay(chosen) });
        isHeld.current = true;
      }}
      onPointerUp={release}
      onKeyUp={release}
      onBlur={release}
    />
  );
}
