import 'server-only'
import { createWriteStream } from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { cleanLines } from '@/lib/text/clean-text'
import busboy, { type Busboy } from 'busboy'
import { maxPhotoBytes, refusedPhoto, type RefusedPhoto } from '../photo'
import { pourBody } from './read-body'

export type ReceivedPhoto = { ok: true; path: string } | RefusedPhoto

/** What a form sent: every text field, and of the named file fields those in which a file was chosen. */
export type Upload = { texts: Record<string, string>; photos: Record<string, ReceivedPhoto> }

const KILOBYTE = 1024

const limits = {
  // busboy cuts a file that reaches its limit, and 20 MB exactly is allowed.
  fileSize: maxPhotoBytes + 1,
  files: 10,
  fields: 50,
  fieldSize: 16 * KILOBYTE,
  headerPairs: 20,
}

/** Null when the type is none that can be read: busboy throws for a type it can't take apart, and takes any type of the family. */
export function photoFormParser(contentType: string): Busboy | null {
  if (!/^multipart\/form-data\s*;/i.test(contentType.trim())) return null
  try {
    return busboy({ headers: { 'content-type': contentType }, defParamCharset: 'utf8', limits })
  } catch {
    return null
  }
}

/** Told the words that came before the line broke; fields of words stand before those of files. */
export type WhenCut = (texts: Upload['texts']) => Promise<unknown>

type Into = { folder: string; fieldNames: string[]; whenCut?: WhenCut }

/** Streams a form into a folder, never holding more than a chunk. `null` when it did not arrive whole. */
export async function readPhotoForm(
  body: ReadableStream<Uint8Array>,
  parser: Busboy,
  into: Into,
): Promise<Upload | null> {
  const texts = new Map<string, string>()
  const files = new Map<string, Promise<ReceivedPhoto | null>>()
  parser.on('field', (name, value) => texts.set(name, cleanLines(value)))
  parser.on('file', (name, stream, { filename }) => {
    stream.on('error', () => {}) // Heard where the file is kept; a skipped file has nobody else to hear it.
    if (!into.fieldNames.includes(name) || files.has(name)) return void stream.resume()
    const kept = keepFile(stream, path.join(into.folder, String(files.size)), Boolean(filename))
    kept.catch((fault) => parser.destroy(fault))
    files.set(name, kept)
  })

  const arrival = await pourBody(body, parser)
  const photos: Record<string, ReceivedPhoto> = {}
  for (const [name, file] of files) {
    const photo = await file
    if (photo) photos[name] = photo
  }
  const answerable = arrival === 'whole' || (arrival === 'too-much' && someTooBig(photos))
  if (answerable) return { texts: Object.fromEntries(texts), photos }
  await into.whenCut?.(Object.fromEntries(texts))
  return null
}

/** `null` when no file was chosen: browsers then send an empty part without a name. */
async function keepFile(stream: FileStream, target: string, named: boolean) {
  const disk = createWriteStream(target, { mode: 0o600, flags: 'wx' })
  await pipeline(stream, disk).catch((error) => {
    if (isDiskFault(error)) throw error
  })
  if (stream.truncated) return refusedPhoto('too-big')
  if (disk.bytesWritten > 0) return { ok: true as const, path: target }
  return named ? refusedPhoto('empty') : null
}

type FileStream = Readable & { truncated?: boolean }

const isDiskFault = (error: NodeJS.ErrnoException) =>
  ['open', 'write', 'close'].includes(error.syscall ?? '')

const someTooBig = (photos: Record<string, ReceivedPhoto>) =>
  Object.values(photos).some((photo) => !photo.ok && photo.reason === 'too-big')
