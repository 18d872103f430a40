import type { ReactNode } from "react";
import { MOST_BARS, timelineUnits, type TimelineAnswer } from "../../engine/questions/timeline";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { useSetting } from "../../state/useSetting";
import { Segments } from "./Segments";

const unitNames: Readonly<Record<TimelineAnswer["unit"], string>> = { day: "Day", week: "Week", month: "Month", quarter: "Quarter", year: "Year" };

/** What the bars count, and over how long. */
export function BarChoices({ answer }: { readonly answer: TimelineAnswer }): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  const asked = useSetting("unit");
  const { part, unit, bars } = answer;
  if (!part) return null;
  const isAutomatic = asked !== unit;
  const tooMany = t("Would make more than {count} bars: zoom in first", { count: MOST_BARS });
  const units = timelineUnits(part).filter((choice) => choice.unit !== "quarter" || unit === "quarter" || isLong(part));
  return (
    <>
      <Segments
        name={t("What the bars count")}
        choices={[{ value: "incidents", text: t("Incidents") }, { value: "killed", text: t("Killed"), title: t("Reported killed") }]}
        chosen={bars}
        onChoose={(value) => address.replace({ bars: value === "incidents" ? undefined : value })}
      />
      <Segments
        name={t("Days of a bar")}
        choices={[
          { value: "", text: t("Auto"), title: t("By what is on show: now {unit}", { unit: t(unitNames[unit]).toLowerCase() }) },
          ...units.map((choice) => ({
            value: choice.unit, text: t(unitNames[choice.unit]), isOff: !choice.fits, isAutomatic: isAutomatic && choice.unit === unit,
            title: choice.fits ? (choice.unit === "week" ? t("Weeks begin on Monday") : undefined) : tooMany,
          })),
        ]}
        chosen={isAutomatic ? "" : unit}
        onChoose={(value) => address.replace({ unit: value === "" ? undefined : value })}
      />
    </>
  );
}

/** Sixteen years: from there on months are too many to be chosen automatically. */
function isLong({ from, to }: NonNullable<TimelineAnswer["part"]>): boolean {
  return to - from > 16 * 366;
}
