import type { FacilityKind, Holder } from "../../domain/facility";
import { message, type Message } from "../../i18n/message";
import type { Translator } from "../../i18n/translator";

export const facilityKindNames: Readonly<Record<FacilityKind, Message>> = {
  prison: message("Prison"),
  camp: message("Camp"),
  barracks: message("Barracks"),
};

/** `SDF (until 19 Jan 2026)`; an end that is not known is left out. */
export function holderWords({ from, to }: Holder, name: string, { t, day, period }: Translator): string {
  if (from !== null && to !== null) return t("{party} ({days})", { party: name, days: period(from, to, "short") });
  if (from !== null) return t("{party} (since {day})", { party: name, day: day(from, "short") });
  return to === null ? name : t("{party} (until {day})", { party: name, day: day(to, "short") });
}
