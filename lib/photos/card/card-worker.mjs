// Reads pictures of papers, one after the other, in a thread of its own: no page waits for it.
import { parentPort } from 'node:worker_threads'
import { readPicture } from './read-picture.mjs'

parentPort?.on('message', async (grey) => {
  parentPort?.postMessage(await readPicture(grey))
})
