import 'server-only'
import { open } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import sharp, { type Metadata } from 'sharp'
import { decodeHeic } from './decode-heic'
import { judgeJpeg, type JudgedJpeg } from './judging/judge-jpeg'
import { maxPhotoPixels, refusedPhoto, sizeRefusal, type RefusedPhoto } from './photo'
import { photoTypeOf, SIGNATURE_BYTES } from './photo-type'
import { smallJpeg, type SmallJpeg } from './small-jpeg'
import { createSemaphore } from '@/lib/platform/limits/semaphore'

export type PreparedPhoto = { ok: true } & SmallJpeg & JudgedJpeg

// Files are read once: a cache would only hold other people's papers.
sharp.cache(false)
sharp.concurrency(1)

// One core stays with the pages: on two cores, two pictures at a time doubled a page's waiting and sped up nothing.
const PLACES = availableParallelism() > 2 ? 2 : 1
const inTurn = createSemaphore(PLACES, 200)
// HEIC takes a second and much memory: one at a time, and after the twentieth a person would not wait any longer.
const inHeicTurn = createSemaphore(1, 20)

/** Progressive, interlaced and HEIC pictures are decoded whole, so a big one is prepared alone. */
const ALONE_FROM_PIXELS = 16_000_000

const reading = (failOn: 'warning' | 'error') => ({ limitInputPixels: maxPhotoPixels, failOn })

/** What a decoder says of a picture whose middle or end is lost; it fills the rest with grey. Other warnings are oddities of phones. */
const isLost = (fault: unknown): boolean =>
  /premature end|bad Huffman code|\d{4,} extraneous bytes/i.test(String(fault))

/** Makes a photograph fit to keep: upright, small, sRGB, a JPEG with nothing in it but the picture. */
export async function preparePhoto(path: string): Promise<PreparedPhoto | RefusedPhoto> {
  const found = photoTypeOf(await firstBytes(path))
  if (!found.ok) return found
  const header = await unlessDamaged(sharp(path, { limitInputPixels: false }).metadata())
  const reason = header && sizeRefusal(header)
  if (reason) return refusedPhoto(reason)

  const small = await (found.type === 'heic' ? fromHeic(path, header) : fromFile(path, header))
  if (small === 'full') return refusedPhoto('busy')
  if (!small) return refusedPhoto('damaged')
  return 'jpeg' in small ? judged(small) : small
}

async function fromFile(path: string, header: Metadata | null) {
  if (!header) return null
  return inTurn(placesFor(header), () => wholeOf(path))
}

async function fromHeic(path: string, header: Metadata | null) {
  const decodeAndPrepare = async () => {
    const decoded = await decodeHeic(path)
    if (!decoded.ok) return decoded
    const { pixels, width, height } = decoded
    return unlessDamaged(smallJpeg(() => sharp(pixels, { raw: { width, height, channels: 3 } })))
  }
  return inHeicTurn(1, () => inTurn(placesFor(header), decodeAndPrepare))
}

const placesFor = (header: Metadata | null) =>
  header && header.width * header.height < ALONE_FROM_PIXELS ? 1 : PLACES

/** Whoever warns of something harmless is read again and listened to less (lovell/sharp#3488). */
async function wholeOf(path: string): Promise<SmallJpeg | null> {
  const read = (failOn: 'warning' | 'error') => () => sharp(path, reading(failOn)).autoOrient()
  try {
    return await smallJpeg(read('warning'))
  } catch (fault) {
    return isLost(fault) ? null : unlessDamaged(smallJpeg(read('error')))
  }
}

/** Outside the turn: what is kept is small, and the next picture need not wait for a look at this one. */
async function judged(small: SmallJpeg): Promise<PreparedPhoto | RefusedPhoto> {
  const seen = await judgeJpeg(small.jpeg)
  return seen ? { ok: true, ...small, ...seen } : refusedPhoto('one-colour')
}

// sharp has one kind of error; for a file that exists and began like a picture it means the rest cannot be read.
const unlessDamaged = <T>(work: Promise<T>): Promise<T | null> => work.catch(() => null)

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SIGNATURE_BYTES), 0, SIGNATURE_BYTES)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
