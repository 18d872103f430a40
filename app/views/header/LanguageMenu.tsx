import type { ReactNode } from "react";
import { languages } from "../../i18n/languages/index";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { HeaderMenu } from "../parts/HeaderMenu";

/** The language of the page, once there is a choice. */
export function LanguageMenu(): ReactNode {
  const { t, language } = useTranslator();
  const address = useAddress();
  const items = languages.map(({ id, name }) => ({ label: name, choose: () => address.push({ lang: id }) }));
  return <HeaderMenu name={t("Language")} value={language.name} items={items} />;
}
