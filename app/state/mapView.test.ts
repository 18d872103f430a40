import { describe, expect, test } from "vitest";
import { mapViewText, withoutMapView } from "./mapView";

describe("the map's view in the address", () => {
  test("is taken out, so that the page does not change when the map is moved", () => {
    expect(withoutMapView("?governorate=SY-HA,IQ-DI&map=36.5,40.75,8&theme=dark"))
      .toBe(withoutMapView("?governorate=SY-HA,IQ-DI&map=33,44,9.25&theme=dark"));
    expect(new URLSearchParams(withoutMapView("?q=a+b&map=36.5,40.75,8")).get("q")).toBe("a b");
    expect(withoutMapView("?q=a+b")).toBe("?q=a+b");
  });

  test("as the timeline's span is", () => {
    expect(new URLSearchParams(withoutMapView("?q=a&span=2022-01-01..2022-02-01&unit=day")).toString()).toBe("q=a&unit=day");
    expect(withoutMapView("?span=2022")).toBe("?span=2022");
  });

  test("stays where it is not valid", () => {
    expect(withoutMapView("?map=90,0,1")).toBe("?map=90,0,1");
    expect(mapViewText("?map=90,0,1")).toBeNull();
    expect(mapViewText("?map=36.5,40.75,8")).toBe("36.5,40.75,8");
  });
});
