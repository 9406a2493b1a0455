/** Joins class names, leaving out those switched off. */
export const classes = (...names: unknown[]): string => names.filter(Boolean).join(' ')
