/** Orders texts by code unit: the same on every machine and in every language. */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
