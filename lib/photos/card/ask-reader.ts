import 'server-only'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Told } from './read-picture.mjs'
import type { Grey } from './signs.mjs'

/** To start it costs more than to read a picture, so it stays for the next one; then its memory is given back. */
const IDLE_MS = 15_000

let reader: Worker | null = null
let leaving: NodeJS.Timeout | undefined

/** One picture at a time. Who takes too long, or too much memory, is ended and has told nothing. */
export async function askReader(grey: Grey, limitMs: number): Promise<Told | null> {
  clearTimeout(leaving)
  const worker = (reader ??= startReader())
  const limit = setTimeout(() => void end(worker), limitMs)
  try {
    worker.ref()
    return await answerOf(worker, grey)
  } finally {
    clearTimeout(limit)
    worker.unref()
    leaving = setTimeout(() => void end(worker), IDLE_MS)
    leaving.unref()
  }
}

function startReader(): Worker {
  // As heic-worker.mjs: from the project's root, as it is.
  const program = path.join(
    /* turbopackIgnore: true */ process.cwd(),
    'lib/photos/card/card-worker.mjs',
  )
  return new Worker(/* turbopackIgnore: true */ program, {
    resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 },
    execArgv: [],
  })
}

const answerOf = (worker: Worker, grey: Grey) =>
  new Promise<Told | null>((resolve) => {
    const settle = (told: Told | null) => {
      for (const happens of ['message', 'error', 'exit']) worker.removeAllListeners(happens)
      resolve(told)
    }
    const fail = () => {
      if (reader === worker) reader = null
      settle(null)
    }
    worker.once('message', settle)
    worker.once('error', fail)
    worker.once('exit', fail)
    worker.postMessage(grey, [grey.dots.buffer as ArrayBuffer])
  })

async function end(worker: Worker): Promise<void> {
  if (reader === worker) reader = null
  await worker.terminate()
}
