import { describe, expect, test } from "vitest";
import { isoDay } from "../domain/day";
import { engineOf } from "../testing/engineOf";
import { shippedAtlas, shippedIncident } from "../testing/shippedAtlas";
import { incident, type IncidentAnswer } from "./questions/incident";

const ADDRESS = "https://peregraf.com/en/news/3930";
const GHUWAYRAN = "2022-01-20-ghuwayran-prison-break";
const AZIM = "2022-01-21-azim-barracks-attack";

/** What PEREGRAF wrote on 23 January 2022, where this project began, is in the records and leads back to its page. */
describe("the attack on Ghuwayran prison", () => {
  test("in al-Hasakah on the night of 20 January 2022, held by the SDF", async () => {
    const { incident: found, facility } = await opened(GHUWAYRAN);
    expect([isoDay(found.start), found.place.governorate, found.kind]).toEqual(["2022-01-20", "SY-HA", "prison-break"]);
    expect(found.targets).toContain("sdf");
    expect(found.responders).toContain("us-forces");
    expect(facility?.holders.map(({ party }) => party)).toContain("sdf");
  });

  test.each([
    ["sdf", "sdf", "killed", 17, "at-least"],
    ["reuters", "islamic-state", "killed", 70, "at-least"],
    ["sdf", "detainees", "recaptured", 89, "exact"],
  ] as const)("%s of %s %s: %i (%s)", async (authority, party, outcome, count, bound) => {
    const { claims } = await opened(GHUWAYRAN);
    const found = claims.filter((claim) => claim.authority === authority && claim.party === party && claim.outcome === outcome && claim.count === count);
    const sources = pagesOf(await opened(GHUWAYRAN));
    expect(found.filter(({ source }) => sources.has(source)).map((claim) => claim.bound)).toEqual([bound]);
  });

  test.each([
    "The attack began on the night of 20 January.",
    "Thousands of detainees of the group were held in the prison.",
    "The prison was guarded by the SDF.",
    "US forces flew air strikes in support of the SDF.",
    "Further groups tried to break the siege north of the prison.",
  ])("%s", async (text) => {
    const answer = await opened(GHUWAYRAN);
    const found = answer.statements.find((statement) => statement.text === text);
    if (!found) throw new Error("It is not stated");
    expect(pagesOf(answer).has(found.source)).toBe(true);
    expect(found.reported !== null && isoDay(found.reported)).toBe("2022-01-23");
  });

  test("the figures of Reuters are counted once, and as claims of Reuters", async () => {
    const { tallies } = await opened(GHUWAYRAN);
    const killed = tallies.find(({ outcome }) => outcome === "killed");
    const authorities = killed?.bySide.flatMap(({ stated }) => stated.map(({ authority }) => authority));
    expect(authorities).not.toContain("peregraf");
    expect(authorities).toContain("reuters");
  });
});

describe("the attack on the barracks near al-Azim", () => {
  test("in Diyala in the early hours of 21 January 2022: 11 soldiers killed", async () => {
    const answer = await opened(AZIM);
    const { incident: found, claims, tallies } = answer;
    expect([isoDay(found.start), found.place.governorate, found.kind]).toEqual(["2022-01-21", "IQ-DI", "barracks-attack"]);
    const ofArticle = claims.filter(({ source }) => pagesOf(answer).has(source));
    expect(ofArticle.map(({ party, outcome, count }) => [party, outcome, count])).toEqual([["iraqi-army", "killed", 11]]);
    expect(tallies.find(({ outcome }) => outcome === "killed")?.total).toMatchObject({ low: 11, best: 11, high: 12 });
  });

  test("the two are told as the same night's", async () => {
    expect((await opened(AZIM)).related.map(({ id, how }) => [id, how])).toContainEqual([GHUWAYRAN, "same-night"]);
  });
});

test("the attacks on the Peshmerga that winter", () => {
  const winter = shippedAtlas().incidents.filter(({ targets, start }) => {
    const day = isoDay(start);
    return targets.some((party) => party === "peshmerga") && day >= "2021-11-01" && day <= "2022-03-31";
  });
  expect(winter.map(({ id }) => String(id))).toEqual(expect.arrayContaining([
    "2021-11-27-kulajo-barracks-attack", "2021-11-28-chami-qurychaye-barracks-attack", "2021-11-29-kifri-barracks-attack",
    "2021-12-02-khidirjija-village-attack", "2021-12-05-qara-salem-barracks-attack",
  ]));
});

async function opened(id: string): Promise<IncidentAnswer> {
  const { dictionaries } = shippedAtlas();
  const related = shippedIncident(id).related.map((other) => shippedIncident(other.id));
  const engine = engineOf([shippedIncident(id), ...related], dictionaries);
  const answer = (await engine.ask(incident, { id }, { filters: {}, rule: "range", asOf: null })).within(null);
  if (!answer) throw new Error(`There is no ${id}`);
  return answer;
}

/** Ids of the sources that are the article's page, published by PEREGRAF on 23 January 2022. */
function pagesOf({ incident: { sources } }: IncidentAnswer): ReadonlySet<string> {
  return new Set(sources.filter(({ url, publisher, date }) => url === ADDRESS && publisher === "peregraf" && date !== null && isoDay(date) === "2022-01-23").map(({ id }) => id));
}
