type Place = { section?: string; isDeeper?: boolean }

/** The entry of the page itself, or of the part of the site that the page belongs to. */
export const currentMark = (entry: string, { section, isDeeper }: Place) => {
  if (entry !== section) return undefined
  return isDeeper ? ('true' as const) : ('page' as const)
}
