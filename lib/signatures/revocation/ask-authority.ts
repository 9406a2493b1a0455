import 'server-only'
import type { AskAuthority } from './standing'

/** Somebody waits at the page for it. */
const TIMEOUT_MS = 3_000
/** The lists of the large authorities have a few megabytes. */
const MAX_BYTES = 16 * 1024 * 1024

/**
 * Over the net. Only called with addresses out of certificates that a trusted root stands behind. No redirect is followed: an authority's
 * address is written into certificates for years.
 */
export const askAuthority: AskAuthority = async (url, body) => {
  try {
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body && {
        method: 'POST',
        body: new Uint8Array(body),
        headers: { 'content-type': 'application/ocsp-request' },
      }),
    })
    return response.ok && response.body ? await readUpTo(response.body, MAX_BYTES) : null
  } catch {
    return null
  }
}

async function readUpTo(body: ReadableStream<Uint8Array>, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
