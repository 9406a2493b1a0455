import 'server-only'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { keptPhotoSide, maxPhotoPixels, MEGABYTE, refusedPhoto, type RefusedPhoto } from './photo'

/** RGB, averaged down to at most twice the side that will be kept. */
export type Pixels = { ok: true; pixels: Uint8Array; width: number; height: number }
type FromWorker = { refusal: string } | Omit<Pixels, 'ok'>

// libheif took 95 MB for 12 million pixels and 301 MB for 39 million.
const MEMORY_BYTES = 320 * MEGABYTE
const TIME_LIMIT_MS = 20_000

/** Decodes a HEIC file in a thread that may use only so much memory and time. */
export async function decodeHeic(
  file: string,
  memoryBytes = MEMORY_BYTES,
): Promise<Pixels | RefusedPhoto> {
  // Started from the project's root as it is: Turbopack would bundle the worker and stumble over libheif's WebAssembly.
  const program = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/photos/heic-worker.mjs')
  const worker = new Worker(/* turbopackIgnore: true */ program, {
    workerData: { path: file, longSide: keptPhotoSide, maxPixels: maxPhotoPixels, memoryBytes },
    resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 },
    execArgv: [],
  })
  const timer = setTimeout(() => worker.terminate(), TIME_LIMIT_MS)
  try {
    const answer = await firstAnswer(worker)
    if (answer && 'pixels' in answer) return { ok: true, ...answer }
    return refusedPhoto(answer?.refusal === 'too-many-pixels' ? 'too-many-pixels' : 'heic-failed')
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

// A worker that fails, runs out of memory or is stopped gives no answer: all three mean «not this one».
const firstAnswer = (worker: Worker) =>
  new Promise<FromWorker | null>((resolve) => {
    worker.once('message', resolve)
    worker.once('error', () => resolve(null))
    worker.once('exit', () => resolve(null))
  })
