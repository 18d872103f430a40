import type { ReactNode } from "react";
import { precisionName } from "../../../filters/kinds/precision";
import { precisions } from "../../../domain/place";
import { message } from "../../../i18n/message";
import { importers } from "../../../importers/index";
import type { KeptReport } from "../../../state/imports/keptReport";
import { useTranslator } from "../../../state/language";
import { delimiterWords, encodingName } from "../styleWords";
import { Fact, Terms } from "./Fact";

/** Countries of rows set aside that are named. */
const MOST = 6;

/** What the file was taken for, and what is in it, in a few figures. */
export function ReportFacts({ kept: { report } }: { readonly kept: KeptReport }): ReactNode {
  const { t, number } = useTranslator();
  const { style, counts, places, columns, elsewhere, governorates, version } = report;
  const format = importers.find(({ id }) => id === report.importer)?.terms.title;
  const used = columns.filter(({ use }) => use !== "").length;
  const more = elsewhere.slice(MOST).reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="import-facts">
      <Fact title={t("Recognised as")} value={format || t("A table")}>
        <p>{version ?? t("version not stated in the file")}</p>
        {columns.length > 0 && <p>{t("{used} of {all} columns used", { used, all: columns.length })}</p>}
      </Fact>
      <Fact title={t("In Syria and Iraq")} value={number(counts.accepted)}>
        <p>{t("{syria} Syria, {iraq} Iraq", { syria: places.countries.SY, iraq: places.countries.IQ })}</p>
      </Fact>
      <Fact title={t("Set aside")} value={number(counts.setAside)}>
        <ul>
          {elsewhere.slice(0, MOST).map(({ country, count }) => (
            <li key={country}>{t("{country} {count}", { country: country || t("country not stated"), count })}</li>
          ))}
          {more > 0 && <li>{t("others {count}", { count: more })}</li>}
        </ul>
      </Fact>
      <Fact title={t("File")}>
        <Terms
          terms={[
            [t("Encoding"), style.encoding && t(style.hasMark ? message("{encoding}, with a mark", { encoding: encodingName(style.encoding) }) : message("{encoding}, no mark", { encoding: encodingName(style.encoding) }))],
            [t("Delimiter"), style.delimiter && t(delimiterWords(style.delimiter))],
            [t("Line ends"), style.lineEnd],
            [t("Sheet"), style.sheet],
          ]}
        />
      </Fact>
      <Fact title={t("Place precision")}>
        <Terms terms={precisions.map((precision) => [t(precisionName(precision)), places.precisions[precision] > 0 ? number(places.precisions[precision]) : null])} />
      </Fact>
      {governorates && (
        <Fact title={t("Governorates found")}>
          <Terms
            terms={[
              [t("by code"), number(governorates.code)],
              [t("by spelling"), number(governorates.spelling)],
              [t("by the point"), number(governorates.point)],
              [t("none"), number(governorates.none)],
            ]}
          />
        </Fact>
      )}
    </div>
  );
}
