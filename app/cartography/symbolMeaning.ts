/** What the symbols of incidents tell: whose the dead are, or what kind of incident it was. */
export const symbolMeanings = ["side", "kind"] as const;
export type SymbolMeaning = (typeof symbolMeanings)[number];
