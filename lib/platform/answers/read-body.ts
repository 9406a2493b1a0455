import 'server-only'

/**
 * The body of a request, or null when there is more than `most`: then the rest is left where it is (server/http/drain-request.mjs
 * takes it off the line), for giving it back would cut the line before our answer is on it.
 */
export async function readBody(request: Request, most: number): Promise<Buffer | null> {
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  for (let size = 0; reader;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > most) return null
    chunks.push(value)
  }
  return Buffer.concat(chunks)
}
