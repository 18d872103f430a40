import { useSearch } from "./addressContext";
import { readSettings } from "./pageState";
import { readQuery } from "./query";
import type { SettingKey } from "./settings";

/** What the address says at a key of `settings`, in canonical form; null where it says nothing valid. */
export function useSetting(key: SettingKey): string | null {
  return readSettings(readQuery(useSearch())).values.get(key) ?? null;
}
