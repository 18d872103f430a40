import { useMemo, useState, type ReactNode } from "react";
import type { AskedFigure } from "../../figures/figure";
import { subjectOf } from "../../figures/figureSubject";
import { saidOf } from "../../figures/saidOf";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { IconButton } from "../../ui/IconButton";
import { TableIcon } from "../../ui/icons";
import { DownloadMenu } from "./DownloadMenu";
import { FigureAsTable } from "./FigureAsTable";
import "./figure.css";

export interface FigureAroundProps<Answer> {
  readonly kind: AskedFigure<Answer>;
  /** What is drawn. */
  readonly answer?: Answer | undefined;
  /** What the page calls it, where its title is too long for the place. */
  readonly name?: string;
  /** Between the title and the buttons. */
  readonly head?: ReactNode;
  /** Notes that stand beside the figure already. */
  readonly said?: readonly string[] | undefined;
  readonly children: ReactNode;
}

/** Title, buttons and notes of a figure around whatever draws it on the page. */
export function FigureAround<Answer>({ kind, answer, name, head, said, children }: FigureAroundProps<Answer>): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const [isTable, setTable] = useState(false);
  const title = t(kind.title);
  // The same elements while they say the same, whatever is drawn anew beside them.
  const isReady = answer !== undefined;
  const download = useMemo(() => <DownloadMenu kind={kind} isReady={isReady} />, [kind, isReady]);
  const words = useMemo(() => answer !== undefined && <FigureWords kind={kind} answer={answer} said={said ?? nothingSaid} />, [kind, answer, said]);
  return (
    <div className={`figure figure-${kind.id}`} role="figure" aria-label={title}>
      <div className="figure-head">
        <h3>{name ?? title}</h3>
        {head}
        <IconButton label={t("Show as table")} aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          <TableIcon />
        </IconButton>
        {download}
      </div>
      {isTable && answer !== undefined ? <FigureAsTable caption={title} table={kind.table(answer, translator)} /> : children}
      {words}
    </div>
  );
}

const nothingSaid: readonly string[] = [];

interface FigureWordsProps<Answer> {
  readonly kind: AskedFigure<Answer>;
  readonly answer: Answer;
  readonly said: readonly string[];
}

/** What must be said is on show, here or beside the figure; how to read the drawing is at hand. */
function FigureWords<Answer>({ kind, answer, said }: FigureWordsProps<Answer>): ReactNode {
  const { t } = useTranslator();
  // The signs of figures of one incident or facility are nowhere else: how to read them is there for everybody.
  const isExplained = subjectOf(kind) !== "view";
  const { sample } = useAtlas().dataset.description;
  const words = saidOf(kind, answer, sample === "curated");
  const notes = words.notes.map((note) => t(note));
  const shown = notes.filter((note) => !said.includes(note)).join(" ");
  const hidden = [...notes.filter((note) => said.includes(note)), ...words.reading.map((sentence) => t(sentence))].join(" ");
  return (
    <>
      {shown !== "" && <p className="figure-notes" title={isExplained ? undefined : hidden || undefined}>{shown}</p>}
      {hidden !== "" && <p className={isExplained ? "figure-notes" : "figure-reading visually-hidden"}>{hidden}</p>}
    </>
  );
}
