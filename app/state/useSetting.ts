import { useSearch } from "./addressContext";
import { lastMade } from "./lastMade";
import { readSettings } from "./pageState";
import { readQuery } from "./query";
import type { SettingKey } from "./settings";

/** What the address says at a key of `settings`, in canonical form; null where it says nothing valid. */
export function useSetting(key: SettingKey): string | null {
  return settingsOf(useSearch()).get(key) ?? null;
}

/** Some hundred parts of the page ask for one of them whenever they are rendered. */
const settingsOf = lastMade((search: string) => readSettings(readQuery(search)).values);
