import { canvasPen } from "../cartography/canvasPen";
import type { Pen } from "../cartography/pen";
import type { Size, TakePicture } from "./figure";
import { pngOf } from "./pngOf";

/** The pictures inside one drawing. */
export interface Pictures {
  /** Gives an address that stands for the picture until `filled`. */
  readonly take: TakePicture;
  /** The markup with the pictures in place of the addresses. Rejects where the browser cannot make one. */
  filled(markup: string): Promise<string>;
}

interface Picture {
  readonly address: string;
  readonly size: Size;
  readonly draw: (pen: Pen) => void;
}

/** `density`: pixels of a picture to one of the drawing. */
export function picturesAt(density: number): Pictures {
  const taken: Picture[] = [];
  return {
    take(size, draw) {
      const address = `data:,picture-${taken.length + 1}`;
      taken.push({ address, size, draw });
      return address;
    },
    async filled(markup) {
      let whole = markup;
      for (const picture of taken) {
        if (!whole.includes(picture.address)) continue;
        const address = await pngAddress(picture, density);
        whole = whole.replaceAll(`"${picture.address}"`, () => `"${address}"`);
      }
      return whole;
    },
  };
}

async function pngAddress({ size: { width, height }, draw }: Picture, density: number): Promise<string> {
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  const png = await pngOf({ width: across, height: down }, (context) => {
    context.scale(across / width, down / height);
    draw(canvasPen(context));
  });
  return addressOf(png);
}

function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => (typeof reader.result === "string" ? resolve(reader.result) : reject(new Error("The picture cannot be read"))));
    reader.addEventListener("error", () => reject(new Error("The picture cannot be read")));
    reader.readAsDataURL(blob);
  });
}
