import { contentHash } from "../importers/reading/contentHash";

/** Hexadecimal digits of a data set's version: enough to tell one release from another, short enough to be read out. */
const DIGITS = 8;

/** The version of a data set that was read from a file with this `fileHash`; empty where there is none. */
export function versionOfHash(hash: string): string {
  return hash.slice(0, DIGITS);
}

/** The version of a data set that was read from these files; empty where the hash of one is not known. */
export function versionOfFiles(files: readonly { readonly hash: string }[]): string {
  return versionTogether(files.map(({ hash }) => versionOfHash(hash)));
}

/** Whether a text is a version. */
export function isVersion(text: string): boolean {
  return /^[0-9a-f]{8}$/.test(text);
}

/** The version of several together, in whatever order they come: a hash of theirs. Of one its own; empty where that of one is not known. */
export function versionTogether(versions: readonly string[]): string {
  const [only = "", ...others] = versions;
  if (others.length === 0) return only;
  if (versions.includes("")) return "";
  const hash = versions.toSorted().reduce((seed, version) => contentHash(version, seed), versions.length);
  return hash.toString(16).padStart(DIGITS, "0");
}
