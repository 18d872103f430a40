import type { AuthorityKind } from "../domain/authority";
import { message, type Message } from "../i18n/message";

/** What kind of body stands behind a number. */
export const authorityKindNames: Readonly<Record<AuthorityKind, Message>> = {
  "party-to-conflict": message("Party to the conflict"),
  military: message("Military"),
  police: message("Police and security services"),
  government: message("Government"),
  health: message("Health services"),
  local: message("Local officials and rescuers"),
  monitor: message("Monitoring group"),
  un: message("United Nations"),
  agency: message("News agency"),
  media: message("Newspaper, station or site"),
  compilation: message("Compilation of others’ reports"),
};
