export const tilesAddress: string;
export function withTilesHost(directives: readonly string[]): readonly string[];
