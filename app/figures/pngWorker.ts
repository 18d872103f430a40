import type { PngAnswer, PngRequest } from "./pngMessages";

const drawn = new Map<number, OffscreenCanvas>();

addEventListener("message", ({ data }: MessageEvent<PngRequest>) => {
  void reply(data);
});

/** Puts strips together, and encodes them where the page does not wait for it. */
async function reply(request: PngRequest): Promise<void> {
  try {
    switch (request.kind) {
      case "begin":
        drawn.set(request.image, new OffscreenCanvas(request.width, request.height));
        return;
      case "strip": {
        drawn.get(request.image)?.getContext("2d")?.drawImage(request.bitmap, 0, request.top);
        request.bitmap.close();
        return;
      }
      case "end": {
        const canvas = drawn.get(request.image);
        drawn.delete(request.image);
        if (!canvas) throw new Error("No such image");
        send({ image: request.image, png: await canvas.convertToBlob({ type: "image/png" }) });
      }
    }
  } catch (error) {
    drawn.delete(request.image);
    send({ image: request.image, failure: String(error) });
  }
}

function send(answer: PngAnswer): void {
  postMessage(answer);
}
