/** Orders that do not depend on the machine's language. */

/** By UTF-16 code unit. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
