/**
 * What its keepers leave for the stop; `servesNext`: Next was started by our server (next-adapter.mjs).
 * @typedef {{ closePools?: () => Promise<unknown>, stopWorker?: () => Promise<unknown>, failedStart?: unknown, isStopping?: boolean, servesNext?: boolean }} ProcessWide
 */
const everywhere = /** @type {{ processWide?: ProcessWide }} */ (globalThis)

/** What a process has once, though Next may load the module that keeps it once per bundle. */
export const processWide = (everywhere.processWide ??= {})

/** For tests: the next file in this process begins as in a process of its own. */
export const forgetProcess = () => void delete everywhere.processWide
