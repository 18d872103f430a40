import fc from "fast-check";
import { expect, test } from "vitest";
import { addressKeys, changedSearch } from "../address";
import { imageOfView, isSameView, unknownParts, viewChange } from "./statedView";

const view = "governorate=SY-HA,IQ-DI&q=%D9%83%D9%85%D9%8A%D9%86&rule=range&map=36.5,40.75,8&dataset=mine&figure=map&image=light,in-en&image-title=A+title";

test("a view takes the place of another whole; the figure that was being made is closed", () => {
  const search = changedSearch("?kind=bombing&incident=x&figure=timeline&image=dark", viewChange(view, ["mine-2"]));
  expect(search).toBe("?governorate=SY-HA,IQ-DI&q=%D9%83%D9%85%D9%8A%D9%86&rule=range&map=36.5%2C40.75%2C8&dataset=mine-2".replaceAll("%2C", ","));
});

test("the shipped data set goes without saying", () => {
  expect(changedSearch("?dataset=mine", viewChange("q=x&dataset=atlas", ["atlas"]))).toBe("?q=x");
});

test("language and colours stay the reader's where the image says nothing of them", () => {
  expect(changedSearch("?q=x&lang=ar&theme=dark", viewChange("kind=raid", ["atlas"]))).toBe("?kind=raid&lang=ar&theme=dark");
  expect(changedSearch("?q=x&lang=ar&theme=dark", viewChange("kind=raid&theme=light", ["atlas"]))).toBe("?kind=raid&lang=ar&theme=light");
});

test("any view comes back from any other, and is then on show", () => {
  const query = fc.uniqueArray(fc.tuple(fc.constantFrom(...addressKeys.filter((key) => !/^(figure|image.*|dataset|lang|theme)$/.test(key))), fc.string({ minLength: 1 })), { selector: ([key]) => key })
    .map((pairs) => new URLSearchParams(pairs).toString());
  fc.assert(fc.property(query, query, (one, other) => {
    const back = changedSearch(`?${other}`, viewChange(one, ["atlas"]));
    expect(back).toBe(changedSearch(`?${one}`, {}));
    expect(isSameView(one, back)).toBe(true);
  }));
});

test("a view is on show wherever the map is, and no longer once a filter, the rule or the day is another", () => {
  expect(isSameView("q=x&map=36.5,40.75,8", "?q=x&sort=killed&incident=y")).toBe(true);
  for (const search of ["?q=y", "?q=x&kind=raid", "?q=x&rule=other", "?q=x&asof=2022-01-01", ""]) expect(isSameView("q=x", search)).toBe(false);
});

test("what a later version says is named; how the image was made is a change of its own", () => {
  expect(unknownParts(`${view}&pace=fast&__proto__=x`)).toEqual(["pace=fast", "__proto__=x"]);
  expect(changedSearch("?q=x", imageOfView(view))).toBe("?q=x&figure=map&image=light,in-en&image-title=A+title");
  expect(changedSearch("?q=x", imageOfView(`${view}&facility=a-prison&incident=y`, "facility"))).toBe("?q=x&facility=a-prison&figure=map&image=light,in-en&image-title=A+title");
});
