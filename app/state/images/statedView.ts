import { imageKeys } from "../../domain/imageSettings";
import { filterKinds } from "../../filters/kinds/index";
import { addressKeys, type AddressChange } from "../address";
import { datasetChange } from "../datasetActions";
import { withoutImage } from "../imageSettings";
import { readQuery } from "../query";

/** How the page looks is the reader's: an image that says nothing of it leaves it as it is. */
const ofTheReader: ReadonlySet<string> = new Set(["lang", "theme"]);

/** What decides which incidents an image counted. */
const counted: readonly string[] = [...filterKinds.flatMap(({ keys }) => keys), "rule", "asof"];

/** The change that brings a view back; `ids`: its data sets, as they are called here. Whatever the view does not say is taken away. */
export function viewChange(view: string, ids: readonly string[]): AddressChange {
  const query = readQuery(view);
  const said = addressKeys.filter((key) => !isOfImage(key) && (query.has(key) || !ofTheReader.has(key))).map((key) => [key, query.get(key)] as const);
  const { dataset } = datasetChange(ids);
  return { ...Object.fromEntries(said), ...withoutImage, dataset };
}

/** The change that opens the figure of a view to be made into the same image; `subject`: the key of what it is of, where that is not the view. */
export function imageOfView(view: string, subject: "incident" | "facility" | null = null): AddressChange {
  const query = readQuery(view);
  return Object.fromEntries([...imageKeys, ...(subject === null ? [] : [subject])].map((key) => [key, query.get(key)]));
}

/** Whether an address counts the same incidents, wherever the map is and whatever else is open. */
export function isSameView(view: string, search: string): boolean {
  const [one, other] = [readQuery(view), readQuery(search)];
  return counted.every((key) => (one.get(key) ?? "") === (other.get(key) ?? ""));
}

/** What a view says under keys that this version of the page does not know, `key=value`. */
export function unknownParts(view: string): readonly string[] {
  return Array.from(readQuery(view)).filter(([key]) => !addressKeys.includes(key)).map(([key, value]) => `${key}=${value}`);
}

function isOfImage(key: string): boolean {
  return imageKeys.some((other) => other === key);
}
