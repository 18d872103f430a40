/** In the order in which they are given to those who are told apart by them. */
export const markShapes = ["disc", "square", "diamond", "triangle"] as const;
export type MarkShape = (typeof markShapes)[number];
