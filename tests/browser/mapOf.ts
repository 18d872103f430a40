import { expect, type Locator, type Page } from "@playwright/test";

/** The map as a person points at it, and as it is painted. */
export interface PaintedMap {
  /** Takes the keys. */
  readonly area: Locator;
  box(): Promise<{ x: number; y: number; width: number; height: number }>;
  clickMiddle(): Promise<void>;
  pointAtMiddle(): Promise<void>;
  /** Pixels, from the middle. */
  drag(x: number, y: number): Promise<void>;
  /** Every opaque colour of a layer, as `r,g,b`. */
  colours(layer: "ground" | "incidents" | "names"): Promise<ReadonlySet<string>>;
  /** What the incidents' layer shows, and where it stands. */
  picture(): Promise<string>;
}

export function mapOf(page: Page): PaintedMap {
  const area = page.getByRole("application", { name: /^Map of the incidents/ });
  const canvas = (layer: string) => page.locator(`canvas[data-layer="${layer}"]`);
  const box = async () => {
    await expect(canvas("names")).toBeAttached();
    const found = await area.boundingBox();
    if (!found) throw new Error("The map is not on the page");
    return found;
  };
  const middle = async () => {
    const { x, y, width, height } = await box();
    return [x + width / 2, y + height / 2] as const;
  };
  return {
    area, box,
    clickMiddle: async () => page.mouse.click(...(await middle())),
    pointAtMiddle: async () => page.mouse.move(...(await middle())),
    async drag(x, y) {
      const [fromX, fromY] = await middle();
      await page.mouse.move(fromX, fromY);
      await page.mouse.down();
      await page.mouse.move(fromX + x / 2, fromY + y / 2);
      await page.mouse.move(fromX + x, fromY + y);
      await page.mouse.up();
    },
    async colours(layer) {
      await box();
      const found = await canvas(layer).evaluate((element: HTMLCanvasElement) => {
        const copy = document.createElement("canvas");
        Object.assign(copy, { width: element.width, height: element.height });
        const context = copy.getContext("2d", { willReadFrequently: true });
        context?.drawImage(element, 0, 0);
        const { data = [] } = context?.getImageData(0, 0, copy.width, copy.height) ?? {};
        const seen = new Set<string>();
        for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255) seen.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
        return [...seen];
      });
      return new Set(found);
    },
    async picture() {
      await box();
      return canvas("incidents").evaluate((element: HTMLCanvasElement) => element.toDataURL() + element.style.transform);
    },
  };
}
