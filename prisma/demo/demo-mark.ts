/** Which demo it is: another number brings it anew. */
export const DEMO = 'demo 4'

/** Stands in the database beside what was loaded, with the month for which the records are true, and goes with it. */
export const demoMark = (day: string): string => `${DEMO} ${day.slice(0, 7)}`
