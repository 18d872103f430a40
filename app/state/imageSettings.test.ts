import { expect, test } from "vitest";
import { usualImage, type ImageSettings } from "../domain/imageSettings";
import { changedSearch } from "./address";
import { imageChange, imageSettingsOf, withoutImage } from "./imageSettings";

const settings: ImageSettings = {
  size: { width: 1920, height: 1080 }, scale: 3, look: "dark", isTransparent: true, language: "en", without: ["reading", "relief"], title: "A & b", subtitle: "c=d", note: "e+f é",
};

test("the address brings back what it was given, and nothing of it stays when the dialog is closed", () => {
  const search = changedSearch("?governorate=SY-HA&figure=map", imageChange(settings));
  expect(imageSettingsOf(search)).toEqual(settings);
  expect(imageSettingsOf(changedSearch(search, imageChange(usualImage)))).toEqual(usualImage);
  expect(changedSearch(search, withoutImage)).toBe("?governorate=SY-HA");
});

test("what is not valid is as usual", () => {
  expect(imageSettingsOf("?image=9x&image-title=%20&image-note=a")).toEqual({ ...usualImage, note: "a" });
});
