/**
 * Tiles of an online map that the page may offer besides its own: none unless `TILES` names their address when the page is built and
 * served, e.g. `https://tiles.example.org/{z}/{x}/{y}.png`.
 */
export const tilesAddress = process.env["TILES"] ?? "";

/** The directives with the tiles' host among the images' sources; as they are where there are no tiles. Throws on an address that is none. */
export function withTilesHost(directives) {
  if (tilesAddress === "") return directives;
  const { origin, protocol } = new URL(tilesAddress.replace("{s}.", "*.").replace(/[{}]/g, ""));
  if (!/^https?:$/.test(protocol)) throw new Error(`TILES must be an http(s) address, found ${tilesAddress}`);
  return directives.map((directive) => (directive.startsWith("img-src ") ? `${directive} ${origin}` : directive));
}
