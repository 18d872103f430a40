import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { serveCopy, type FolderServer } from "./folderServer";

/** Builds the page with its gallery, and serves it until it is closed. */
export async function serveGallery(): Promise<FolderServer> {
  const folder = await mkdtemp(join(tmpdir(), "incident-atlas-gallery-"));
  try {
    await build({ mode: "gallery", logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
    return await serveCopy("gallery", folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
