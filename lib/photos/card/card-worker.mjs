// Reads one picture of a paper in a thread of its own, which ends with it: nothing read stays behind, and no page waits for it.
import { parentPort, workerData } from 'node:worker_threads'
import { readPicture } from './read-picture.mjs'

parentPort?.postMessage(await readPicture(workerData))
