import { fetchRelief } from "../../figures/groundOfFigures";

/** What draws and describes an image. */
export const fetchDrawing = () => Promise.all([import("../../figures/render"), import("../../figures/describe/describedImage")]);

export const fetchPng = () => import("../../figures/png");

/** Fetches what images are made with and of, before one is asked for. Rejects where something cannot be had: it is asked for again then. */
export function fetchImageParts(): Promise<unknown> {
  const encoder = import("../../figures/pngOf").then(({ startEncoder }) => startEncoder());
  return Promise.all([fetchDrawing(), fetchPng(), encoder, fetchRelief()]);
}
