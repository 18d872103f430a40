import type { ReactNode } from "react";
import type { IncidentId } from "../../domain/identifiers";
import { position } from "../../engine/questions/position";
import { message, type Message } from "../../i18n/message";
import { useAddress } from "../../state/addressContext";
import { useAnswerTo } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { useListOrder } from "../../state/useListOrder";
import { KeyHint } from "../parts/KeyHint";
import { BackIcon } from "./detailsIcons";

/** Column of the list → "by" it. */
const orderNames: Readonly<Partial<Record<string, Message>>> = {
  date: message("by day"),
  title: message("by title"),
  kind: message("by kind"),
  governorate: message("by governorate"),
  killed: message("by killed"),
};

interface DetailsBarProps {
  readonly id: string;
  readonly close: () => void;
  /** Further actions. */
  readonly children: ReactNode;
}

/** Back to the list, where the incident stands in it, the ones beside it, and out. */
export function DetailsBar({ id, close, children }: DetailsBarProps): ReactNode {
  const { t } = useTranslator();
  const order = useListOrder();
  const answer = useAnswerTo(position, { ...order, id });
  const name = orderNames[order.sort];
  return (
    <header className="panel-head details-bar">
      <button type="button" className="bar-button" onClick={close}>
        <BackIcon />
        <span>{t("All incidents")}</span>
      </button>
      {answer && (
        <span className="details-position">
          {answer.position === null
            ? t("not among the {count} shown", { count: answer.total })
            : t("{position} of {total}", { position: answer.position, total: answer.total })}
          {answer.position !== null && name && <span className="details-order">, {t(name)}</span>}
        </span>
      )}
      <span className="details-turns">
        <Turn to={answer?.previous ?? null} shortcut="previous" name={t("Previous")} sign="‹" />
        <Turn to={answer?.next ?? null} shortcut="next" name={t("Next")} sign="›" />
      </span>
      {children}
      <button type="button" className="bar-button" aria-label={t("Close details")} onClick={close}>
        <span>{t("Close")}</span>
        <kbd className="key" aria-hidden="true">
          Esc
        </kbd>
      </button>
    </header>
  );
}

interface TurnProps {
  /** Null at the end of the list. */
  readonly to: IncidentId | null;
  readonly shortcut: "previous" | "next";
  readonly name: string;
  /** In place of the words where there is no room. */
  readonly sign: string;
}

function Turn({ to, shortcut, name, sign }: TurnProps): ReactNode {
  const address = useAddress();
  return (
    <button type="button" className="bar-button" aria-label={name} title={name} disabled={to === null} onClick={() => to !== null && address.push({ incident: to })}>
      <span className="turn-words">{name}</span>
      <span className="turn-sign" aria-hidden="true">
        {sign}
      </span>
      <KeyHint name={shortcut} />
    </button>
  );
}
