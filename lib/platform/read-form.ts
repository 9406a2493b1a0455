import 'server-only'
import { cleanLines } from '@/lib/text/clean-text'

const MAX_BYTES = 64 * 1024

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
  return Object.fromEntries([...fields].map(([name, value]) => [name, asKept(name, value)]))
}

/** A password is a secret, sign for sign; what a form was drawn with is JSON, and is cleaned once it is read. */
const EXACT = /password|^repeat$|^shown$/i

const asKept = (name: string, value: string): string =>
  EXACT.test(name)
    ? value
        .toWellFormed()
        .normalize('NFC')
        .replace(/\p{Cc}/gu, '')
    : cleanLines(value)
