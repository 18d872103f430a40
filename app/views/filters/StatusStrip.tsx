import type { ReactNode } from "react";
import { tally } from "../../engine/questions/tally";
import { appliedFilters } from "../../filters/filterValues";
import { figureText } from "../../figures/figureText";
import { counted } from "../../i18n/message";
import { useAddress } from "../../state/addressContext";
import { useAnswer } from "../../state/answers";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { CloseIcon } from "../../ui/icons";
import { clearedFilter } from "../parts/clearedFilters";

/** What is shown, out of how much, and why: a chip for each filter that is on. */
export function StatusStrip(): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { dictionaries } = useAtlas().dataset.table;
  const { filters, view } = usePageState();
  const address = useAddress();
  const answer = useAnswer(tally);
  return (
    <div className="strip">
      <p role="status" tabIndex={-1}>{answer && t("Showing {shown} of {all} incidents", { shown: answer.shown, all: answer.all })}</p>
      <ul className="chips" aria-label={t("Filters that are on")}>
        {answer && appliedFilters(filters).map((filter) => (
          <Chip key={filter.id} words={t(filter.words(filters, dictionaries))} onRemove={() => address.push(clearedFilter(filter))} />
        ))}
        {answer && view.asOf !== null && <Chip words={t("As reported by {day}", { day: { day: view.asOf } })} onRemove={() => address.push({ asof: undefined })} />}
      </ul>
      {answer?.killed.figure && (
        <p className="strip-killed">
          <strong>{figureText(answer.killed.figure, translator).best}</strong> {t("reported killed")}{" "}
          <span>
            ({figureText(answer.killed.figure, translator).range}){" "}
            {t(counted(answer.killed.stating, "in {count} incident", "in {count} incidents"))}
            {answer.killed.notStated > 0 && t("; {count} not stated", { count: answer.killed.notStated })}
          </span>
        </p>
      )}
    </div>
  );
}

function Chip({ words, onRemove }: { readonly words: string; readonly onRemove: () => void }): ReactNode {
  const { t } = useTranslator();
  return (
    <li>
      <button
        type="button"
        className="chip"
        onClick={(event) => {
          focusBeside(event.currentTarget);
          onRemove();
        }}
      >
        {words}
        <span className="visually-hidden">, {t("remove this filter")}</span>
        <CloseIcon />
      </button>
    </li>
  );
}

/** The chip goes away: the focus moves to the next, the last or, without one, to how many are shown now. */
function focusBeside(chip: HTMLElement): void {
  const item = chip.closest("li");
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const next = beside?.querySelector("button") ?? chip.closest(".strip")?.querySelector<HTMLElement>("[role=status]");
  next?.focus();
}
