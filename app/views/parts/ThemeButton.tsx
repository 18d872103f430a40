import type { ReactNode } from "react";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { useTheme } from "../../state/theme";
import { IconButton } from "../../ui/IconButton";
import { MoonIcon, SunIcon } from "../../ui/icons";

export function ThemeButton(): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  const isDark = useTheme() === "dark";
  return (
    <IconButton label={isDark ? t("Light theme") : t("Dark theme")} onClick={() => address.replace({ theme: isDark ? "light" : "dark" })}>
      {isDark ? <SunIcon /> : <MoonIcon />}
    </IconButton>
  );
}
