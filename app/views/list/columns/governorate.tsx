import { governorateName } from "../../../figures/names";
import { kindName } from "../../../filters/kinds/kind";
import { message } from "../../../i18n/message";
import { useTranslator } from "../../../state/language";
import type { Column } from "./column";

/** On a narrow page, where a row is a few lines, the kind stands after it. */
export const governorate: Column = {
  id: "governorate",
  label: message("Governorate"),
  sort: "governorate",
  isNumeric: false,
  isUsual: true,
  width: 4.625,
  Cell: ({ row }) => {
    const translator = useTranslator();
    const name = governorateName(row.governorate, translator);
    return (
      <>
        <span title={name}>{name}</span>
        <span className="row-kind">{translator.t(kindName(row.kind))}</span>
      </>
    );
  },
};
