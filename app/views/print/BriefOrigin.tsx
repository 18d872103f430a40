import type { ReactNode } from "react";
import { mapNotices } from "../../cartography/notices";
import type { FigureFrame } from "../../figures/frame/frame";
import type { FrameWords } from "../../figures/frame/frameWords";
import { useTranslator } from "../../state/language";

/** Licences, required lines, how to cite, the data's version, the day and the address. */
export function BriefOrigin({ frame, words }: { readonly frame: FigureFrame; readonly words: FrameWords }): ReactNode {
  const { t } = useTranslator();
  const { title, version } = frame.data;
  return (
    <footer className="brief-origin">
      <h2>{t("Sources and licence")}</h2>
      <p>{words.sources}</p>
      <p>{version === "" ? t("Data set: {title}.", { title }) : t("Data set: {title}, version {version}.", { title, version })}</p>
      <p>{frame.citation}</p>
      <p>{mapNotices.map((notice) => t(notice)).join(" ")}</p>
      <p>{words.origin}</p>
    </footer>
  );
}
