/** A visit that was replaced is named by its words too: the same visit may be corrected again and again. */
export const formerKey = (key: string, digest: string): string => `${key}:${digest}`
