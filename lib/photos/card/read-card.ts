import 'server-only'
import sharp from 'sharp'
import { createSemaphore } from '@/lib/platform/limits/semaphore'
import type { CardReading } from './card-reading'
import { askReader } from './ask-reader'
import { parseMachineLines } from './parse-machine-lines'
import { parseSquareCode } from './parse-square-code'
import type { Told } from './read-picture.mjs'

/** Fine enough for the machine lines of a passport that fills two thirds of a picture. */
const SIDE = 1600
/** A person waits for their page no longer for what is only a help. */
const TIME_LIMIT_MS = 2_500
// One at a time, so that a core stays with the pages; who comes after the eighth goes without.
const inTurn = createSemaphore(1, 8)

/** `zone`: a machine-readable zone is there, read or not. */
export type SeenCard = {
  reading: CardReading | null
  hasCode: boolean
  zone: Told['zone']
  words: Told['words']
}

/** What the paper in the picture says of itself, right or not at all; null when there was no time to look. */
export async function readCard(jpeg: Buffer, limitMs = TIME_LIMIT_MS): Promise<SeenCard | null> {
  const told = await inTurn(1, () => toldIn(jpeg, limitMs))
  if (!told || told === 'full') return null
  const square = told.square === null ? null : parseSquareCode(told.square)
  const lines = told.lines === null ? null : parseMachineLines(told.lines)
  const { zone, words } = told
  return { reading: agreed(square, lines), hasCode: told.square !== null, zone, words }
}

/** The code tells more; where both are read and differ, neither is told. */
function agreed(square: CardReading | null, lines: CardReading | null): CardReading | null {
  if (!square || !lines) return square ?? lines
  const isOne = square.number === lines.number && square.birthDate === lines.birthDate
  return isOne ? { ...square, ...(lines.expiresOn && { expiresOn: lines.expiresOn }) } : null
}

async function toldIn(jpeg: Buffer, limitMs: number): Promise<Told | null> {
  const { data, info } = await sharp(jpeg)
    // What is printed to be read is black: green shows it as grey does, at a third of the time.
    .extractChannel('green')
    .resize(SIDE, SIDE, { fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return askReader({ dots: new Uint8Array(data), width: info.width, height: info.height }, limitMs)
}
