import { figureText } from "../../../figures/figureText";
import { message } from "../../../i18n/message";
import { useTranslator } from "../../../state/language";
import { RangeBar } from "../RangeBar";
import type { Column } from "./column";

/** Lowest to highest number reported killed, in figures and as a bar. */
export const range: Column = {
  id: "range",
  label: message("Range √"),
  sort: null,
  isNumeric: false,
  isUsual: true,
  width: 4.25,
  moreWidth: (most) => (most < 1_000 ? 0 : 0.75 * Math.ceil(Math.log10(most + 1) - 3)),
  explanation: (most) =>
    message("Range: lowest to highest number reported killed, on a square-root scale from 0 to {most}; the upright stroke is the figure under the rule, an arrow an open end (at least, at most), hatching no number.", { most }),
  Cell: ({ row: { killed }, most }) => {
    const translator = useTranslator();
    const text = killed && figureText(killed, translator);
    return (
      <span className="range">
        {text && text.range !== text.best && <span className="range-text">{text.range}</span>}
        <RangeBar figure={killed} most={most} />
      </span>
    );
  },
};
