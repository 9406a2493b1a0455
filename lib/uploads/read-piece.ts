import 'server-only'
import { mostPieceBytes } from './upload'

/** A phone that left the network says nothing. */
const IDLE_LIMIT_MS = 30_000

/** What of a request's body came, though the line was cut in its middle: that much need not come again. */
export async function readPiece(request: Request): Promise<Buffer> {
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  for (let size = 0; reader && size < mostPieceBytes;) {
    const chunk = await nextChunk(reader)
    if (!chunk) break
    chunks.push(chunk)
    size += chunk.byteLength
  }
  return Buffer.concat(chunks).subarray(0, mostPieceBytes)
}

async function nextChunk(reader: ReadableStreamDefaultReader<Uint8Array>) {
  const idle = setTimeout(() => void reader.cancel(), IDLE_LIMIT_MS)
  try {
    return (await reader.read()).value
  } catch {
    return undefined // cut off: what came before is whole
  } finally {
    clearTimeout(idle)
  }
}
