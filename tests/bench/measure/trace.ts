/** One event of a Chromium trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/** Milliseconds on the main thread between a step's mark and the next one. */
export interface StepTimes {
  /** Moments at which the steps began, and the end. */
  readonly begun: readonly number[];
  /** Time of scripts in each step: event listeners, callbacks, timers, promises, with the layout that they force. */
  readonly script: readonly number[];
}

/** What Chromium must be asked to trace for `stepTimes`; more of it costs as much as a step. */
export const traceCategories: readonly string[] = ["-*", "blink.user_timing", "devtools.timeline"];

const scriptEvents: ReadonlySet<string> = new Set([
  "EventDispatch", "FireAnimationFrame", "FireIdleCallback", "FunctionCall", "RunMicrotasks", "TimerFire", "EvaluateScript", "v8.evaluateModule",
  "HandlePostMessage",
]);

/** Reads a trace by the probe's marks. Throws where they are missing. */
export function stepTimes(events: readonly TraceEvent[]): StepTimes {
  const marks = new Map<string, TraceEvent>();
  for (const event of events) if (/^bench-(step-\d+|end)$/.test(event.name)) marks.set(event.name, event);
  const ordered = [...marks.values()].toSorted((a, b) => a.ts - b.ts);
  const [first] = ordered;
  if (!first || ordered.length < 2 || !marks.has("bench-end")) throw new Error("The trace lacks the marks of its steps");
  const own = events.filter(({ ph, pid, tid }) => ph === "X" && pid === first.pid && tid === first.tid);
  const bounds = ordered.map(({ ts }) => ts);
  return {
    begun: bounds.map((moment) => moment / 1000),
    script: within(own.filter(({ name }) => scriptEvents.has(name)), bounds),
  };
}

/** Milliseconds that events cover between one bound and the next; what lies within another event counts once. */
function within(events: readonly TraceEvent[], bounds: readonly number[]): readonly number[] {
  const sums = bounds.slice(1).map(() => 0);
  let covered = -Infinity;
  for (const { ts, dur = 0 } of events.toSorted((a, b) => a.ts - b.ts)) {
    const [from, to] = [Math.max(ts, covered), ts + dur];
    if (to <= from) continue;
    covered = to;
    for (let step = 0; step < sums.length; step += 1) {
      const [begin = 0, end = 0] = [bounds[step], bounds[step + 1]];
      sums[step] = (sums[step] ?? 0) + Math.max(0, Math.min(to, end) - Math.max(from, begin)) / 1000;
    }
  }
  return sums;
}
