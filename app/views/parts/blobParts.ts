/** Characters that are held as text before the browser takes them over. */
const AT_ONCE = 1_000_000;

export interface BlobParts {
  add(text: string): void;
  whole(): Blob;
}

/** Puts a file of any size together from pieces; no more than a million characters of it are text at a time. */
export function blobParts(type: string): BlobParts {
  const parts: Blob[] = [];
  let [waiting, length]: [string[], number] = [[], 0];
  const handOver = () => {
    parts.push(new Blob(waiting));
    [waiting, length] = [[], 0];
  };
  return {
    add(text) {
      waiting.push(text);
      length += text.length;
      if (length >= AT_ONCE) handOver();
    },
    whole() {
      handOver();
      return new Blob(parts, { type });
    },
  };
}
