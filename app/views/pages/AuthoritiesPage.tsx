import { useState, type ReactNode } from "react";
import { authorities } from "../../figures/kinds/authorities/authorities";
import { counted, message } from "../../i18n/message";
import { useAnswer } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { Dialog } from "../../ui/Dialog";
import { DownloadMenu } from "../parts/DownloadMenu";
import { AuthoritiesTable } from "./AuthoritiesTable";
import { foundAuthorities, type AuthorityOrder } from "./foundAuthorities";

/** Rows that can be read; the search finds the others. */
const MOST_ROWS = 500;

/** Who reports what of the incidents in view. By name, unless the reader wants another order; none of them is one of honesty. */
export function AuthoritiesPage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const answer = useAnswer(authorities.question);
  const [sought, seek] = useState("");
  const [order, sort] = useState<AuthorityOrder>("name");
  const all = answer?.authorities ?? [];
  const found = foundAuthorities(all, sought, order, translator);
  return (
    <Dialog title={t("Authorities")} closeLabel={t("Close")} onClose={onClose} isWide>
      <div className="open-page">
        <p>
          {t("An authority is the body that stands behind a number, whoever printed it. These are the authorities of the incidents in view, by name, with what each reports; pressing a name shows its claims, each with its incident and source.")}
        </p>
        <p className="open-page-caution">
          {t("None of these numbers says who is right, careful or honest: to be first is not to be hasty, to be far from the others is not to be wrong, and whoever speaks often is merely quoted often. Authorities count different people, at different times, and this data set is a selection.")}
        </p>
        <div className="open-page-tools">
          <input type="search" aria-label={t("Find an authority")} placeholder={t("Find an authority")} value={sought} onChange={({ currentTarget }) => seek(currentTarget.value)} />
          <span className="hint" aria-live="polite">
            {answer && t(found.length === all.length ? counted(all.length, "{count} authority", "{count} authorities") : message("{found} of {all} authorities; a download has all", { found: found.length, all: all.length }))}
          </span>
          <DownloadMenu kind={authorities} isReady={answer !== undefined} />
        </div>
        {answer && <AuthoritiesTable authorities={found.slice(0, MOST_ROWS)} order={order} onSort={sort} />}
        {found.length > MOST_ROWS && <p className="hint">{t("The first {count} are shown; the search finds the others.", { count: MOST_ROWS })}</p>}
        <p className="hint">
          {t("First: its figure of an outcome of an incident was reported on an earlier day than all others’, where at least two authorities state a dated one; shared: another’s is of the same day. Beside the others: its latest figure of a side against the middle one of the others’, where at least two others state one; “at least” and “at most” are left out.")}
        </p>
      </div>
    </Dialog>
  );
}
