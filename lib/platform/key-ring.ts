import { hkdfSync } from 'node:crypto'
import * as z from 'zod'

/** The first key seals, every key of the ring opens. */
export type Key = { id: string; bytes: Buffer }
export type Ring = [Key, ...Key[]]

/** What the single key of before rings was called, and still is where only FILES_KEY is set. */
const FIRST_KEY = 'first'

const BYTES = 32
/** Of 32 random bytes about thirty differ, and so do the steps between them. */
const LEAST_DIFFERENT = 20
const ID = /^[a-z0-9][a-z0-9-]{0,15}$/

/** A key as it stands in the settings; what is no key of 256 random bits is refused, not stretched. */
export const keySchema = z.string().transform((text, context): Buffer => {
  const bytes = Buffer.from(text.trim(), 'base64')
  if (bytes.toString('base64').replace(/=+$/, '') !== text.trim().replace(/=+$/, ''))
    context.addIssue('is not base64')
  else if (bytes.length !== BYTES) context.addIssue(`holds ${bytes.length} bytes, not ${BYTES}`)
  else if (!looksRandom(bytes)) context.addIssue('was not made at random')
  return bytes
})

/** Not so are: few different bytes, a text, a counter forwards, backwards or in leaps. */
function looksRandom(bytes: Buffer): boolean {
  const steps = new Set(bytes.subarray(1).map((byte, at) => byte - bytes[at]!))
  return (
    new Set(bytes).size >= LEAST_DIFFERENT &&
    steps.size >= LEAST_DIFFERENT &&
    !bytes.every((byte) => byte >= 0x20 && byte < 0x7f)
  )
}

/** `2027:base64,first:base64` */
export const ringSchema = z.string().transform((text, context): Key[] => {
  const keys = text.split(',').map((part): Key => {
    const [, id = '', key = ''] = /^\s*([^:]*):(.*)$/.exec(part) ?? []
    if (!ID.test(id))
      context.addIssue('names a key wrongly: write id:base64, the id in a-z, 0-9, -')
    const read = keySchema.safeParse(key)
    for (const { message } of read.error?.issues ?? []) context.addIssue(`key «${id}» ${message}`)
    return { id, bytes: read.data ?? Buffer.alloc(0) }
  })
  if (new Set(keys.map(({ id }) => id)).size < keys.length)
    context.addIssue('has two keys of one id')
  return keys
})

/** The ring of these settings; null when there is no key at all. */
export function ringOf(keys: Key[] = [], single?: Buffer): Ring | null {
  const isNamed = keys.some(({ id, bytes }) => id === FIRST_KEY || single?.equals(bytes))
  const all = [...keys, ...(single && !isNamed ? [{ id: FIRST_KEY, bytes: single }] : [])]
  const [newest, ...older] = all
  return newest ? [newest, ...older] : null
}

/** What was derived from each key: a page with five sealed cookies would derive five times what never changes. */
const derived = new WeakMap<Buffer, Map<string, Buffer>>()

/** One key per use, none of them the ring's own: what is told of one use tells nothing of another. */
export function keyFor({ bytes }: Pick<Key, 'bytes'>, use: string): Buffer {
  const ofKey = derived.get(bytes) ?? new Map<string, Buffer>()
  derived.set(bytes, ofKey)
  const found = ofKey.get(use) ?? Buffer.from(hkdfSync('sha256', bytes, '', infoOf(use), 32))
  ofKey.set(use, found)
  return found
}

const infoOf = (use: string) => `bhxh portal, v1: ${use}`
