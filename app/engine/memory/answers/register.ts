import type { ListOrder } from "../../questions/listOrder";
import { register as question, registered, type RegisteredIncident } from "../../questions/register";
import { listRows } from "../listRows";
import type { MemoryAnswer } from "../memoryAnswer";

/** For a file: every incident is read, which takes its time. */
export const register: MemoryAnswer<ListOrder, readonly RegisteredIncident[]> = {
  question,
  over: (view, order) => (period) => Array.from(listRows(view, order, period).rows, (row) => registered(view.counted(row), view.asOf)),
};
