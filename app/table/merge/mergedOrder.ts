import { rowOrder } from "../rowOrder";
import { spanText, type RowTexts } from "./textSpans";

/** Rows of a part, with what they are ordered by. */
export interface OrderedPart {
  readonly start: Int32Array;
  readonly id: RowTexts;
  /** Whether the rows stand by first day and id already. */
  readonly isOrdered: boolean;
}

/** The order of all rows by first day, then by id, counted through all parts: the same that `rowOrder` gives, from parts in order. */
export function mergedOrder(parts: readonly OrderedPart[]): Uint32Array {
  let base = 0;
  const queues = parts.map((part) => {
    const queue = queueOf(part, base);
    base += part.start.length;
    return queue;
  });
  const order = new Uint32Array(base);
  for (let index = 0; index < order.length; index += 1) {
    let first: Queue | null = null;
    for (const queue of queues) if (queue.isLeft() && (first === null || isBefore(queue, first))) first = queue;
    order[index] = first?.take() ?? 0;
  }
  return order;
}

interface Queue {
  isLeft(): boolean;
  day(): number;
  id(): string;
  take(): number;
}

function queueOf({ start, id, isOrdered }: OrderedPart, base: number): Queue {
  const idOf = (row: number) => spanText(id, id.codes[row] ?? 0);
  const order = isOrdered ? null : rowOrder(start.length, (row) => start[row] ?? 0, idOf);
  let next = 0;
  let known: string | null = null;
  const row = () => (order ? (order[next] ?? 0) : next);
  return {
    isLeft: () => next < start.length,
    day: () => start[row()] ?? 0,
    id: () => (known ??= idOf(row())),
    take() {
      const taken = base + row();
      next += 1;
      known = null;
      return taken;
    },
  };
}

function isBefore(a: Queue, b: Queue): boolean {
  return a.day() < b.day() || (a.day() === b.day() && a.id() < b.id());
}
