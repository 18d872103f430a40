import { expect, test } from "vitest";
import { readColumns, toggledColumns } from "./chosenColumns";

const [date, title, killed, wounded] = [
  { id: "date", isUsual: true, width: 5 }, { id: "title", isUsual: true, width: null },
  { id: "killed", isUsual: true, width: 4 }, { id: "wounded", isUsual: false, width: 4 },
];
const columns = [date, title, killed, wounded];

test("the usual ones, until others are named", () => {
  expect(readColumns(null, columns)).toEqual([date, title, killed]);
  expect(readColumns("wounded,date", columns)).toEqual([date, title, wounded]);
});

test("a text that names nothing known is passed over; the title stays", () => {
  expect(readColumns("", columns)).toEqual([date, title, killed]);
  expect(readColumns("no-such,__proto__", columns)).toEqual([date, title, killed]);
  expect(readColumns("no-such,killed", columns)).toEqual([title, killed]);
});

test("adding and taking away; back at the usual ones nothing is kept", () => {
  const added = toggledColumns([date, title, killed], wounded, columns);
  expect(added).toBe("date,title,killed,wounded");
  expect(toggledColumns(readColumns(added, columns), wounded, columns)).toBeNull();
  expect(toggledColumns([date, title], date, columns)).toBe("title");
  expect(readColumns("title", columns)).toEqual([title]);
});
