import 'server-only'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { MEGABYTE } from '../photo'

type Arrival = 'whole' | 'too-much' | 'cut-off'

/** A file beyond its own limit is still read, and thrown away, so that the browser gets to read our answer: up to here. */
const MAX_BODY_BYTES = 512 * MEGABYTE
const IDLE_LIMIT_MS = 60_000

/** Pours a request's body into `sink`, as fast as the sink takes it, and tells how much of it came. */
export async function pourBody(
  body: ReadableStream<Uint8Array>,
  sink: Writable,
  idleLimitMs = IDLE_LIMIT_MS,
): Promise<Arrival> {
  const reader = body.getReader()
  let arrival: Arrival = 'whole'

  async function* chunks() {
    for (let received = 0; ;) {
      const { done, value } = await nextChunk(reader, idleLimitMs)
      if (done) return
      received += value.byteLength
      // Left unread, not cancelled: cancelling closes the connection before our answer is on it.
      if (received > MAX_BODY_BYTES) return void (arrival = 'too-much')
      yield value
    }
  }

  await pipeline(chunks, sink).catch(() => {
    if (arrival === 'whole') arrival = 'cut-off'
  })
  return arrival
}

type Reader = ReadableStreamDefaultReader<Uint8Array>

/** A phone that left the network says nothing: after a while without a byte the upload counts as cut off. */
async function nextChunk(reader: Reader, idleLimitMs: number) {
  const idle = setTimeout(() => reader.cancel(new Error('Nothing came for too long')), idleLimitMs)
  try {
    return await reader.read()
  } finally {
    clearTimeout(idle)
  }
}
