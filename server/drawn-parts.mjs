import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * The still parts of the page being drawn (components/ui/still.tsx), by number. Next loads a module once for drawing and once for
 * writing, so the two meet here; what a request has drawn goes with it.
 * @type {AsyncLocalStorage<Map<string, string>>}
 */
const drawnParts = new AsyncLocalStorage()
Object.assign(globalThis, { drawnParts })

/** @template T @param {() => T} answer @returns {T} */
export const withDrawnParts = (answer) => drawnParts.run(new Map(), answer)
