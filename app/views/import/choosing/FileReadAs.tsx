import type { ReactNode } from "react";
import { isoDay, parseDay } from "../../../domain/day";
import { delimiters } from "../../../importers/carriers/delimiter";
import { encodings } from "../../../importers/carriers/encoding";
import type { Looked } from "../../../state/imports/importSteps";
import { useTranslator } from "../../../state/language";
import { delimiterWords, encodingName } from "../styleWords";
import { Choice } from "./Choice";

/** What makes it necessary to look at the file once more. */
export type Reread = Partial<Pick<Looked["choices"], "importer" | "encoding" | "delimiter" | "sheet">>;

interface FileReadAsProps extends Pick<Looked, "probed" | "choices"> {
  /** What was chosen and is not yet known of the file. */
  readonly wanted: Reread;
  readonly onChange: (changed: Partial<Pick<Looked["choices"], "title" | "released">>) => void;
  readonly onLookAgain: (changed: Reread) => void;
}

/** The file as a whole: its format, encoding, delimiter or sheet; what the data set is called, and when it was released. */
export function FileReadAs({ probed, choices, wanted, onChange, onLookAgain }: FileReadAsProps): ReactNode {
  const { t } = useTranslator();
  const { carrier, sheets, importer, format } = probed;
  const shown = { ...choices, ...wanted };
  return (
    <fieldset className="import-choices">
      <legend>{t("How the file is read")}</legend>
      <Choice
        label={t("Format")}
        value={wanted.importer ?? importer}
        options={[...(importer === "mapped" ? [] : [{ value: importer, words: format }]), ...(carrier === "document" ? [] : [{ value: "mapped", words: t("A table: its columns are chosen below") }])]}
        onChoose={(value) => onLookAgain({ importer: value })}
      />
      {carrier !== "workbook" && (
        <Choice
          label={t("Encoding")}
          value={shown.encoding}
          options={encodings.map((encoding) => ({ value: encoding, words: encodingName(encoding) }))}
          onChoose={(encoding) => onLookAgain({ encoding })}
        />
      )}
      {carrier === "delimited" && (
        <Choice
          label={t("Delimiter")}
          value={shown.delimiter}
          options={delimiters.map((delimiter) => ({ value: delimiter, words: t(delimiterWords(delimiter)) }))}
          onChoose={(delimiter) => onLookAgain({ delimiter })}
        />
      )}
      {carrier === "workbook" && (
        <Choice label={t("Sheet")} value={shown.sheet ?? ""} options={sheets.map((sheet) => ({ value: sheet, words: sheet }))} onChoose={(sheet) => onLookAgain({ sheet })} />
      )}
      <label>
        <span>{t("Title")}</span>
        <input required maxLength={300} value={choices.title} onChange={({ currentTarget }) => onChange({ title: currentTarget.value })} />
      </label>
      <label>
        <span>{t("Released on")}</span>
        <input
          type="date"
          required
          min="1900-01-01"
          max="2099-12-31"
          defaultValue={isoDay(choices.released)}
          onChange={({ currentTarget }) => {
            const released = parseDay(currentTarget.value);
            if (released !== null) onChange({ released });
          }}
        />
      </label>
    </fieldset>
  );
}
