import type { ByteSource } from "../importers/byteSource";

/**
 * Bytes that come in pieces of these sizes, over and over; a size of 0 is an empty piece. All at once without sizes. `onCancel` is told
 * when somebody stops reading them.
 */
export function pieceSource(bytes: Uint8Array, sizes: readonly number[] = [], name = "file", onCancel: () => void = () => undefined): ByteSource {
  const usable = sizes.some((size) => size > 0) ? sizes : [Math.max(1, bytes.length)];
  return {
    name,
    size: bytes.length,
    stream() {
      let [at, turn] = [0, 0];
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          if (at >= bytes.length) return controller.close();
          const size = usable[turn % usable.length] ?? 1;
          controller.enqueue(bytes.slice(at, at + size));
          at += size;
          turn += 1;
        },
        cancel: onCancel,
      });
    },
  };
}
