import type { Locator, Page } from "@playwright/test";
import type { Changed } from "../measure/probe";

/** Presses something, and waits in the page until all has changed. */
export function press(target: Locator): Promise<Changed> {
  return target.evaluate((element) => window.bench.act(() => (element as HTMLElement).click()));
}

/** The checkbox of a choice, by the beginning of its name. */
export function choice(page: Page, group: string, name: string): Locator {
  const beginning = new RegExp(`^${name}(?=\\s|$)`);
  return page.getByRole("group", { name: group, exact: true }).getByRole("checkbox", { name: beginning }).first();
}

/** Writes words into the search box in one go, and waits in the page until all has changed. The page itself waits for typing to pause. */
export function typeSearch(page: Page, words: string): Promise<Changed> {
  return page.getByRole("searchbox", { name: "Search incidents" }).evaluate((element, text) => {
    const box = element as HTMLInputElement;
    return window.bench.act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, text);
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }, 1_000);
  }, words);
}

/** Goes to another address of the page, as "back" does. */
export function goTo(page: Page, search: string): Promise<Changed> {
  return page.evaluate((wanted) => window.bench.act(() => {
    history.pushState(null, "", `${location.pathname}${wanted}`);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }), search);
}

/** Moves the map by hand: so many frames of 8 pixels, then lets go. */
export function panMap(page: Page, frames: number, limit: number) {
  return page.locator(".leaflet-container").first().evaluate(async (element, [steps, most]) => {
    const box = element.getBoundingClientRect();
    const send = (target: EventTarget, type: string, moved: number) => {
      const at = { clientX: box.left + box.width * 0.7 - moved, clientY: box.top + box.height * 0.6, bubbles: true, cancelable: true, view: window };
      const held = type.endsWith("up") ? 0 : 1;
      target.dispatchEvent(new PointerEvent(type.replace("mouse", "pointer"), { ...at, pointerId: 1, pointerType: "mouse", isPrimary: true, buttons: held }));
      target.dispatchEvent(new MouseEvent(type, { ...at, button: 0, buttons: held }));
    };
    await window.bench.settle();
    const pane = element.querySelector(".leaflet-map-pane") ?? element;
    send(pane, "mousedown", 0);
    const stepped = await window.bench.run(steps, (index) => send(document, "mousemove", 8 * (index + 1)), most);
    const begun = performance.now();
    send(document, "mouseup", 8 * steps);
    return { stepped, end: await window.bench.afterwards(begun) };
  }, [frames, limit] as const);
}
