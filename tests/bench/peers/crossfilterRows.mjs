import crossfilter from "crossfilter2";

/** By what incidents are grouped: month (0 is January 1970) and the six lists of codes. */
const groupings = {
  month: ({ start }) => {
    const date = new Date(start * 86_400_000);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  },
  year: ({ start }) => new Date(start * 86_400_000).getUTCFullYear(),
  kind: ({ kind }) => kind,
  governorate: ({ governorate }) => governorate,
  country: ({ country }) => country,
  side: ({ side }) => side,
  precision: ({ precision }) => precision,
};

/**
 * The incidents in a crossfilter: seven groups of count and sum, and which incidents have come and gone since last asked. A period
 * filters two dimensions, since an incident passes when its own span overlaps it.
 */
export function crossfilterRows(columns) {
  const rows = columns.start.length;
  const names = Object.keys(columns);
  const records = Array.from({ length: rows }, (_, index) => {
    const record = { index };
    for (const name of names) record[name] = columns[name][index];
    return record;
  });
  const cf = crossfilter(records);
  const start = cf.dimension((record) => record.start);
  const end = cf.dimension((record) => record.end);
  const dimensions = Object.fromEntries(Object.entries(groupings).map(([name, key]) => [name, cf.dimension(key)]));
  const groups = Object.values(dimensions).map((dimension) => dimension.group().reduce(add, remove, initial));
  const totals = cf.groupAll().reduce(add, remove, initial);

  const passing = new Uint8Array(rows).fill(1);
  const given = new Uint8Array(rows);
  let touched = Array.from({ length: rows }, (_, index) => index);
  cf.groupAll().reduce(turn(1), turn(0), () => null).value();
  function turn(to) {
    return (nothing, { index }) => {
      passing[index] = to;
      touched.push(index);
      return nothing;
    };
  }

  return {
    records,
    period(from, to) {
      start.filterRange([-Infinity, to + 1]);
      end.filterRange([from, Infinity]);
    },
    only: (name, code) => (code === null ? dimensions[name].filterAll() : dimensions[name].filterExact(code)),
    /** Reads every group, as charts would; gives count and sum over all. */
    answer() {
      for (const group of groups) group.all();
      const { count, sum } = totals.value();
      return { shown: count, killed: sum };
    },
    /** Incidents (their records) that have come and gone since this was last asked. */
    changes() {
      const [come, gone] = [[], []];
      for (const index of touched) {
        if (passing[index] === given[index]) continue;
        given[index] = passing[index];
        (passing[index] ? come : gone).push(records[index]);
      }
      touched = [];
      return { come, gone };
    },
    /** As if none had been given: what passes then has come. */
    takeBack() {
      given.fill(0);
      touched = Array.from({ length: rows }, (_, index) => index);
    },
    shown: () => records.filter(({ index }) => passing[index] === 1),
  };
}

function add(sums, { killed }) {
  sums.count += 1;
  if (killed >= 0) sums.sum += killed;
  return sums;
}

function remove(sums, { killed }) {
  sums.count -= 1;
  if (killed >= 0) sums.sum -= killed;
  return sums;
}

function initial() {
  return { count: 0, sum: 0 };
}
