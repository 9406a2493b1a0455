import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Sent from the root, so that it may look after every page. */
export const WORKER_ADDRESS = '/sw.js'

/** Where it lies in the build. @param {string} build the folder `.next` */
export const workerFile = (build) => path.join(build, 'service-worker.js')

/** @param {string} build */
export const readServiceWorker = (build) => readFileSync(workerFile(build))
