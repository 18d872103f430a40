/**
 * Ids of the counting rules as the address has them, the default first, in the order of `rules/index.ts`. They stand apart because the
 * address is read before any rule is there.
 */
export const ruleIds = ["range", "conservative", "majority", "best-low-high", "own", "adversary", "highest"] as const;
export type RuleId = (typeof ruleIds)[number];
