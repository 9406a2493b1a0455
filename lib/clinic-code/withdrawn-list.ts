/** Ids of withdrawn statements, and the moment for which the portal says so. */
export type WithdrawnList = { asOf: string; ids: string[] }
