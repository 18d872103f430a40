import type { ReactNode } from "react";
import { dayOrders, decimalMarks, type Mapping } from "../../../importers/mapped/mapping";
import { useTranslator } from "../../../state/language";
import { Choice } from "./Choice";

interface TableSignsProps {
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** In which order days are written, and what parts whole numbers from their fractions. */
export function TableSigns({ mapping, onChange }: TableSignsProps): ReactNode {
  const { t } = useTranslator();
  const orders = { "day-month": t("day first: 31/01/2022"), "month-day": t("month first: 01/31/2022") };
  const marks = { ".": t("point: 36.5"), ",": t("comma: 36,5") };
  return (
    <fieldset className="import-choices">
      <legend>{t("How days and numbers are written")}</legend>
      <Choice
        label={t("Order of days")}
        value={mapping.dayOrder}
        options={dayOrders.map((value) => ({ value, words: orders[value] }))}
        onChoose={(dayOrder) => onChange({ ...mapping, dayOrder })}
      />
      <Choice
        label={t("Decimal mark")}
        value={mapping.decimal}
        options={decimalMarks.map((value) => ({ value, words: marks[value] }))}
        onChoose={(decimal) => onChange({ ...mapping, decimal })}
      />
    </fieldset>
  );
}
