import { useState, type ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { IconButton } from "../../ui/IconButton";
import { CloseIcon } from "../../ui/icons";

/** What in the address could not be used. */
export function IgnoredNote(): ReactNode {
  const { t } = useTranslator();
  const { ignored } = usePageState();
  const [dismissed, setDismissed] = useState("");
  const words = ignored.map(({ key, value }) => `${key}=${value.slice(0, 60)}`).join(", ");
  const missing = ignored.filter(({ key }) => key === "dataset").map(({ value }) => value.slice(0, 60)).join(", ");
  if (words === "" || words === dismissed) return null;
  return (
    <div className="note" role="note">
      <div>
        <p>{t("Part of this link is not valid here and was ignored: {parts}", { parts: words })}</p>
        {missing && <p>{t("There is no data set of that name in this browser ({names}); what somebody brought in stays in the browser where they did.", { names: missing })}</p>}
      </div>
      <IconButton label={t("Dismiss")} onClick={() => setDismissed(words)}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
