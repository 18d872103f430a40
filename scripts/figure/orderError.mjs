/** An order that is not understood: its message says what, where, and what would be right. */
export class OrderError extends Error {}
