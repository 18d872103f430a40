import { expect, test } from "vitest";
import { imageKeys } from "../domain/imageSettings";
import { addressWithFacility, viewAddress } from "./viewAddress";
import { settings } from "./settings";

test.each([
  ["https://example.org/atlas/", "https://example.org/atlas/"],
  ["https://example.org/?q=two%20words&governorate=SY-HA,IQ-DI", "https://example.org/?q=two%20words&governorate=SY-HA,IQ-DI"],
  ["https://example.org/?governorate=SY-HA&figure=map&image=2x,dark&image-title=A+%26+b#about-what", "https://example.org/?governorate=SY-HA#about-what"],
  ["https://example.org/?figure=map", "https://example.org/"],
  ["https://example.org/?image-note=x&figured=1&unit=day", "https://example.org/?figured=1&unit=day"],
])("%s shows the view of %s", (href, view) => {
  expect(viewAddress({ href })).toBe(view);
});

test("the timeline's span is said where it is kept", () => {
  expect(viewAddress({ href: "https://example.org/?from=2022-01-20&figure=map#x" }, "all")).toBe("https://example.org/?from=2022-01-20&span=all#x");
});

test("every key of an image is one of the address", () => {
  expect(settings.map(({ key }) => key)).toEqual(expect.arrayContaining([...imageKeys]));
});

test("what a figure of a facility was made from opens that facility", () => {
  expect(addressWithFacility("https://example.org/?kind=raid#x", "a-prison")).toBe("https://example.org/?kind=raid&facility=a-prison#x");
  expect(addressWithFacility("https://example.org/", "a-prison")).toBe("https://example.org/?facility=a-prison");
});

test("a page that is open over the view is none of an image's", () => {
  expect(viewAddress({ href: "https://example.org/?kind=raid&page=authorities&facility=a-prison&asof=2022-01-23" })).toBe("https://example.org/?kind=raid&asof=2022-01-23");
});
