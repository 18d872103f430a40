import type { ReactNode } from "react";
import { imageParts, type ImageLook, type ImagePart, type ImageSettings } from "../../domain/imageSettings";
import { languages } from "../../i18n/languages/index";
import { message, type Message } from "../../i18n/message";
import { useTranslator } from "../../state/language";
import { useTheme } from "../../state/theme";

interface LookFieldsProps {
  readonly settings: ImageSettings;
  readonly hasRelief: boolean;
  readonly onChange: (change: Partial<ImageSettings>) => void;
}

const looks: Readonly<Record<ImageLook, Message>> = { light: message("Light"), dark: message("Dark") };

const partNames: Readonly<Record<ImagePart, Message>> = {
  reading: message("How to read the signs"), definition: message("What the counting rule is"),
  publishers: message("Names of the publishers"), relief: message("Relief of the land"),
};

/** Colours, paper, language, and what need not be in the image. */
export function LookFields({ settings, hasRelief, onChange }: LookFieldsProps): ReactNode {
  const { t, language } = useTranslator();
  const theme = useTheme();
  const { look, isTransparent, without } = settings;
  const parts = imageParts.filter((part) => part !== "relief" || hasRelief);
  const show = (part: ImagePart, isShown: boolean) => onChange({ without: imageParts.filter((other) => (other === part ? !isShown : without.includes(other))) });
  return (
    <>
      <fieldset className="export-choices">
        <legend>{t("Colours")}</legend>
        {(["light", "dark"] as const).map((name) => (
          <label key={name}>
            <input type="radio" name="look" checked={(look ?? theme) === name} onChange={() => onChange({ look: name })} /> {t(looks[name])}
          </label>
        ))}
        <label>
          <input type="checkbox" checked={isTransparent} onChange={({ target }) => onChange({ isTransparent: target.checked })} /> {t("Transparent background")}
        </label>
      </fieldset>
      <fieldset className="export-choices">
        <legend>{t("Parts to show")}</legend>
        {parts.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={!without.includes(part)} onChange={({ target }) => show(part, target.checked)} /> {t(partNames[part])}
          </label>
        ))}
      </fieldset>
      <label className="export-field">
        <span>{t("Language of the image")}</span>
        <select value={settings.language ?? ""} onChange={({ target }) => onChange({ language: target.value || null })}>
          <option value="">{t("As the page: {language}", { language: language.name })}</option>
          {languages.map(({ id, name }) => (
            <option key={id} value={id} lang={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
