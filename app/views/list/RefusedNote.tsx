import type { ReactNode } from "react";
import type { Issue } from "../../domain/issue";
import { counted } from "../../i18n/message";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";

/** Reasons written out; the others are counted. */
const MOST = 5;

/** What of the data set could not be read and is left out: where it stands in the file, what was found, what is allowed. */
export function RefusedNote(): ReactNode {
  const { t } = useTranslator();
  const refused = useAtlas().dataset.issues.filter(({ severity }) => severity === "refused");
  const [first] = refused;
  if (!first) return null;
  const entries = new Set(refused.map(({ pointer }) => pointer.split("/", 3).join("/"))).size;
  return (
    <div className="note" role="note">
      <p>
        {t(counted(entries, "{count} entry of {file} could not be read and is left out:", "{count} entries of {file} could not be read and are left out:", { file: first.file }))}{" "}
        {refused.slice(0, MOST).map((issue) => t(issueWords(issue))).join("; ")}
        {refused.length > MOST && ` ${t("and {count} more reasons.", { count: refused.length - MOST })}`}
      </p>
    </div>
  );
}

function issueWords({ pointer, found, allowed }: Issue) {
  const values = { pointer, found: found || "…", allowed };
  return { text: allowed ? "{pointer}: found {found}, allowed {allowed}" : "{pointer}: found {found}", values };
}
