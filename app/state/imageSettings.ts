import { useMemo, useSyncExternalStore } from "react";
import { imageKeys, readImageSettings, usualImage, writeImageSettings, type ImageSettings } from "../domain/imageSettings";
import type { AddressChange } from "./address";
import { useAddress } from "./addressContext";
import { readSettings } from "./pageState";
import { readQuery } from "./query";

/** How an image is made, as the address says it, and how to change that without a step of "back". */
export function useImageSettings(): readonly [settings: ImageSettings, change: (change: Partial<ImageSettings>) => void] {
  const address = useAddress();
  const text = useSyncExternalStore(address.subscribe, () => imageText(address.search()));
  const settings = useMemo(() => imageSettingsOf(text), [text]);
  return [settings, (change) => address.replace(imageChange({ ...imageSettingsOf(address.search()), ...change }))];
}

/** Reads a query string; what is not valid in it is as usual. */
export function imageSettingsOf(search: string): ImageSettings {
  const { values } = readSettings(readQuery(search));
  const said = (key: (typeof imageKeys)[number]) => values.get(key) ?? "";
  return { ...readImageSettings(said("image")) ?? usualImage, title: said("image-title"), subtitle: said("image-subtitle"), note: said("image-note") };
}

/** What makes the address say these settings. */
export function imageChange(settings: ImageSettings): AddressChange {
  return {
    image: writeImageSettings(settings) || undefined, "image-title": settings.title || undefined,
    "image-subtitle": settings.subtitle || undefined, "image-note": settings.note || undefined,
  };
}

/** Takes the figure whose image is made out of the address, and how it is made. */
export const withoutImage: AddressChange = Object.fromEntries(imageKeys.map((key) => [key, undefined]));

/** The part of the query string that is about an image: the same text while that is the same. */
function imageText(search: string): string {
  return `?${new URLSearchParams([...readQuery(search)].filter(([key]) => imageKeys.some((known) => known === key)))}`;
}
