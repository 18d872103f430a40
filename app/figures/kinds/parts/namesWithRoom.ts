/** A name that would like to stand on an axis. */
export interface WantedName {
  /** Of its middle, from 0 to 1 along the axis. */
  readonly at: number;
  readonly text: string;
}

/** As many of the names as have room on an axis so long, those that come first before the others; in that order. */
export function namesWithRoom<Name extends WantedName>(wanted: readonly Name[], width: number, measure: (text: string) => number, gap: number): readonly Name[] {
  const taken: { readonly from: number; readonly to: number }[] = [];
  return wanted.filter(({ at, text }) => {
    const [middle, half] = [at * width, (measure(text) + gap) / 2];
    if (!taken.every(({ from, to }) => middle + half <= from || middle - half >= to)) return false;
    taken.push({ from: middle - half, to: middle + half });
    return true;
  });
}
