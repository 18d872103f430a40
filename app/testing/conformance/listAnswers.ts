import { expect } from "vitest";
import type { SortColumn } from "../../engine/questions/listOrder";
import { page } from "../../engine/questions/page";
import { position } from "../../engine/questions/position";
import { register } from "../../engine/questions/register";
import { aDay } from "../aDay";
import type { ShortView } from "./askEngine";
import { about, type WorkedOut } from "./workedOut";

const JANUARY_23 = aDay("2022-01-23");

/** What the list of incidents asks about the small world. */
export const listAnswers: readonly WorkedOut[] = [
  about(page, "sorted both ways, what is not stated last", async (ask) => {
    const ids = async (sort: SortColumn, descending: boolean) =>
      (await ask(page, { sort, descending, offset: 0, limit: 9 })).rows.map(({ id }) => id);
    expect(await ids("killed", true)).toEqual(["break", "post", "market", "riot", "nowhere", "road"]);
    expect(await ids("killed", false)).toEqual(["nowhere", "riot", "market", "post", "break", "road"]);
    expect(await ids("date", false)).toEqual(["riot", "break", "post", "market", "road", "nowhere"]);
    expect(await ids("governorate", false)).toEqual(["market", "post", "riot", "break", "road", "nowhere"]);
    expect((await ids("governorate", true)).at(-1)).toBe("nowhere");
    expect(await ids("precision", false)).toEqual(["riot", "break", "post", "market", "road", "nowhere"]);
    expect((await ids("attackers", true)).slice(-2)).toEqual(["road", "nowhere"]);
    expect((await ids("wounded", false))[0]).toBe("break");
    expect((await ids("wounded", true))[0]).toBe("break");
    expect((await ids("claims", true))[0]).toBe("break");
    expect(await ids("title", false)).toEqual(["post", "break", "market", "nowhere", "riot", "road"]);
  }),
  about(page, "a part of it", async (ask) => {
    const part = await ask(page, { sort: "killed", descending: true, offset: 1, limit: 2 });
    expect([part.total, part.rows.map(({ id }) => id)]).toEqual([6, ["post", "market"]]);
    expect(await ask(page, { sort: "date", descending: false, offset: 6, limit: 2 })).toEqual({ rows: [], offset: 6, total: 6, most: 34 });
  }),
  about(page, "what a row says, as known on the day", async (ask) => {
    const row = async (view?: ShortView) => {
      const { rows } = await ask(page, { sort: "date", descending: false, offset: 1, limit: 1 }, view);
      return rows.map(({ id, attackers, killed, wounded, escaped, claims, sources }) => [id, attackers.length, killed?.best, wounded?.best, escaped, claims, sources]);
    };
    expect(await row()).toEqual([["break", 2, 30, 5, null, 7, 1]]);
    expect(await row({ asOf: JANUARY_23 })).toEqual([["break", 2, 30, undefined, null, 4, 1]]);
  }),
  about(position, "in the list, at its ends, and outside it", async (ask) => {
    const order = { sort: "killed", descending: true } as const;
    expect(await ask(position, { ...order, id: "market" })).toEqual({ id: "market", position: 3, total: 6, previous: "post", next: "riot" });
    expect(await ask(position, { ...order, id: "break" })).toEqual({ id: "break", position: 1, total: 6, previous: null, next: "post" });
    expect(await ask(position, { ...order, id: "road" })).toEqual({ id: "road", position: 6, total: 6, previous: "nowhere", next: null });
    expect(await ask(position, { ...order, id: null })).toEqual({ id: null, position: null, total: 6, previous: null, next: "break" });
  }),
  about(register, "in the order of the list, part by part, as known on the day", async (ask) => {
    const short = async (view?: ShortView) => {
      const { rows, total } = await ask(register, { sort: "date", descending: false, offset: 0, limit: 2 }, view);
      return [total, ...rows.map(({ incident: { id, end, claims, sources: pages }, outcomes }) =>
        [id, end, outcomes.find(({ outcome }) => outcome === "killed")?.total?.best ?? null, claims.length, pages.length])];
    };
    expect(await short()).toEqual([6, ["riot", null, 3, 1, 1], ["break", aDay("2022-01-30"), 30, 7, 1]]);
    expect(await short({ asOf: JANUARY_23 })).toEqual([3, ["riot", null, 3, 1, 1], ["break", null, 30, 4, 1]]);
    expect((await ask(register, { sort: "date", descending: false, offset: 5, limit: 2 })).rows).toHaveLength(1);
  }),
];
