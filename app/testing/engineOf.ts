import type { Dictionaries } from "../domain/dictionaries";
import type { Incident } from "../domain/incident";
import type { Engine } from "../engine/engine";
import { createPlainEngine } from "../engine/plain/plainEngine";
import { tableOf } from "./tableOf";

/** The plain engine over the incidents. */
export function engineOf(incidents: readonly Incident[], dictionaries?: Dictionaries): Engine {
  return createPlainEngine("test", tableOf(incidents, dictionaries));
}
