import 'server-only'

const MAX_BYTES = 64 * 1024

/** Words as they may be stored: composed letters, no control signs (PostgreSQL keeps no NUL), no half characters. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}--[\t\n\r]]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gv, '')

type Posted = Record<string, string> | null
const alreadyRead = new WeakMap<Request, Promise<Posted>>()

/** The posted fields of a plain form; null when there is more than any form of ours can hold. A second asking gets the same. */
export function readForm(request: Request): Promise<Posted> {
  const posted = alreadyRead.get(request) ?? readFields(request)
  alreadyRead.set(request, posted)
  return posted
}

async function readFields(request: Request): Promise<Posted> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > MAX_BYTES) return null
    chunks.push(chunk)
  }
  const fields = new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
  return Object.fromEntries([...fields].map(([name, value]) => [name, clean(value)]))
}
