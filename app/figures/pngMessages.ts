/** What the worker is told that makes PNGs: an image begins, gets its strips, and ends. */
export type PngRequest =
  | { readonly kind: "begin"; readonly image: number; readonly width: number; readonly height: number }
  | { readonly kind: "strip"; readonly image: number; readonly bitmap: ImageBitmap; readonly top: number }
  | { readonly kind: "end"; readonly image: number };

export type PngAnswer = { readonly image: number; readonly png: Blob } | { readonly image: number; readonly failure: string };
