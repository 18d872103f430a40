import type { ReactNode } from "react";
import type { QueuedFile } from "../../state/imports/queuedFile";
import { useTranslator } from "../../state/language";
import { BreakableName } from "../parts/BreakableName";
import { stepWords } from "./stepWords";

interface FileLinesProps {
  readonly files: readonly QueuedFile[];
  readonly shown: number | null;
  readonly onChoose: (id: number) => void;
}

/** The files brought in, one line each, and how far each has come. */
export function FileLines({ files, shown, onChoose }: FileLinesProps): ReactNode {
  const { t } = useTranslator();
  return (
    <ul className="import-files" aria-label={t("Files")}>
      {files.map(({ id, brought: { name }, step }) => (
        <li key={id} data-step={step.kind}>
          <button type="button" className="link-button" aria-current={id === shown} onClick={() => onChoose(id)}>
            <BreakableName name={name} />
          </button>{" "}
          <span role={step.kind === "failed" ? "alert" : undefined}>{t(stepWords(step))}</span>
        </li>
      ))}
    </ul>
  );
}
