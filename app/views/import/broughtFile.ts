import type { Brought } from "../../state/importDesk";

export function broughtFile(file: File): Brought {
  return { name: file.name, blob: file, modified: file.lastModified };
}
