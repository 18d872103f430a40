import type { Page } from "@playwright/test";
import type { Period } from "../../../app/domain/day";
import type { Changed, Stepped } from "../measure/probe";

/** Takes hold of the whole period in the timeline, moves it by as many days as each step says, one step for each frame, and lets go. */
export async function dragPeriod(page: Page, periods: readonly Period[], limit: number): Promise<{ readonly stepped: Stepped; readonly end: Changed }> {
  const brush = page.getByRole("group", { name: "Period, by dragging or with arrow keys" });
  await brush.hover();
  return brush.evaluate(async (element, [days, most]) => {
    const drawn = element.getBoundingClientRect();
    // Where two days lie tells where every day lies.
    const handle = (name: string) => {
      const line = element.querySelector(`[aria-label="${name}"]`);
      return { day: Number(line?.getAttribute("aria-valuenow")), x: Number(line?.querySelector("line")?.getAttribute("x1")) };
    };
    const [from, to] = [handle("First day of the period"), handle("Last day of the period")];
    const pixelsADay = (to.x - from.x) / (to.day + 1 - from.day);
    const grabbed = Math.round((from.day + to.day) / 2);
    const send = (type: string, moved: number, buttons: number) => {
      const clientX = drawn.left + from.x + (grabbed - from.day + moved + 0.5) * pixelsADay;
      const at = { clientX, clientY: drawn.top + drawn.height / 2, pointerId: 1, pointerType: "mouse", isPrimary: true, bubbles: true, cancelable: true };
      element.dispatchEvent(new PointerEvent(type, { ...at, buttons, button: type === "pointermove" ? -1 : 0 }));
    };
    if (days[0] !== from.day) throw new Error(`The timeline begins from ${from.day}, not from ${String(days[0])}`);
    await window.bench.settle();
    send("pointerdown", 0, 1);
    const stepped = await window.bench.run(days.length - 1, (index) => send("pointermove", (days[index + 1] ?? 0) - from.day, 1), most);
    const begun = performance.now();
    send("pointerup", (days[stepped.answers.length] ?? 0) - from.day, 0);
    return { stepped, end: await window.bench.afterwards(begun) };
  }, [periods.map((period): number => period.from), limit] as const);
}
