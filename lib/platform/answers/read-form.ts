import 'server-only'
import { cleanLines } from '@/lib/text/clean-text'
import { readBody } from './read-body'
import { RefusedForm } from './refused-form'

const MAX_BYTES = 64 * 1024

type Posted = Record<string, string>
const alreadyRead = new WeakMap<Request, Promise<Posted>>()

/** The posted fields of a plain form; refused when there is more than any form of ours can hold. A second asking gets the same. */
export function readForm(request: Request): Promise<Posted> {
  const posted = alreadyRead.get(request) ?? readFields(request)
  alreadyRead.set(request, posted)
  return posted
}

/** A plain form says what it is; programs of old say nothing or «text». */
const READABLE = /^(application\/x-www-form-urlencoded|text\/plain)\b|^$/i

/** No browser packs a form; what something else packed would be read as if it were its words. */
const PLAIN = /^(identity)?$/i

async function readFields(request: Request): Promise<Posted> {
  const { headers } = request
  if (!READABLE.test(headers.get('content-type')?.trim() ?? '')) throw new RefusedForm(415)
  if (!PLAIN.test(headers.get('content-encoding')?.trim() ?? '')) throw new RefusedForm(415)
  const body = await readBody(request, MAX_BYTES)
  if (!body) throw new RefusedForm(413)
  const fields = new URLSearchParams(body.toString('utf8'))
  return Object.fromEntries([...fields].map(([name, value]) => [name, asKept(name, value)]))
}

/** A password is a secret, sign for sign; what a form was drawn with is JSON, and is cleaned once it is read. */
const EXACT = /password|^repeat$|^shown$|^savedSheet$/i

const asKept = (name: string, value: string): string =>
  EXACT.test(name)
    ? value
        .toWellFormed()
        .normalize('NFC')
        .replace(/\p{Cc}/gu, '')
    : cleanLines(value)
