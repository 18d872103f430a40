import type { ContestedAnswer } from "../../../engine/questions/contested";
import { counted } from "../../../i18n/message";
import type { DrawingProps } from "../../figure";
import { killedSays } from "../../figureSays";
import { incidentDays } from "../../incidentDays";
import type { Bars } from "../parts/barsDrawing";
import { mostRows } from "../parts/barsLayout";
import { lettering } from "../parts/lettering";
import { shortenedText } from "../parts/shortenedText";

/** The incidents that there is room for, their titles cut where they are long. */
export function contestedRows({ answer, ...setting }: DrawingProps<ContestedAnswer>): Bars {
  const { style, translator, width, measure } = setting;
  const { t, number } = translator;
  const letters = { ...lettering("label", style), family: style.condensed };
  const rows = answer.contested.slice(0, mostRows(new Set(), setting)).map((incident) => ({
    key: incident.id,
    label: shortenedText(incident.title, letters, width * (style.legend ? 0.39 : 0.35), measure),
    name: incident.title,
    parts: {},
    figure: incident.killed,
    remarks: [],
    stating: style.legend ? number(incident.spread) : t("{count} apart", { count: incident.spread }),
    faded: false,
    says: [
      incidentDays(incident, translator),
      killedSays(incident.killed, translator),
      t(counted(incident.authorities, "{count} authority; from lowest to highest {spread}", "{count} authorities differ; from lowest to highest {spread}", { spread: incident.spread })),
    ],
    choice: { incident: incident.id },
  }));
  return { rows, headings: { best: t("killed"), range: t("lowest–highest"), stating: t("apart") } };
}
