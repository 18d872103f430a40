import { precisions, type Precision } from "../../domain/place";

/** What a table may say of how well a place is known: our own words first. */
export const precisionWords: ReadonlyMap<string, Precision> = new Map<string, Precision>([
  ...precisions.map((precision): [string, Precision] => [precision, precision]),
  ["precise", "exact"], ["point", "exact"], ["address", "exact"], ["town", "near"], ["city", "near"], ["village", "near"], ["approximate", "near"],
  ["area", "district"], ["sub-district", "district"], ["province", "governorate"], ["region", "governorate"], ["national", "country"],
  ["n/a", "unknown"], ["not known", "unknown"], ["دقيق", "exact"], ["تقريبي", "near"], ["ناحية", "district"], ["قضاء", "district"], ["محافظة", "governorate"],
]);
