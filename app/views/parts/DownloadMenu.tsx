import type { ReactNode } from "react";
import type { FigureKind } from "../../figures/figure";
import { useTranslator } from "../../state/language";
import { DownloadIcon } from "../../ui/icons";
import { Menu } from "../../ui/Menu";

export function DownloadMenu<Answer>(_: { readonly kind: FigureKind<Answer>; readonly answer: Answer | undefined }): ReactNode {
  const { t } = useTranslator();
  return <Menu label={t("Download")} icon={<DownloadIcon />} items={[]} />;
}
