import * as z from 'zod'
import { errorsOf, type FieldError, type Typed } from '@/lib/forms/form-state'
import { pickupSchema } from '@/lib/registration/questions/submission'

const LONGEST_PIECE = 100

const schema = z.object({ ...pickupSchema.shape, day: z.string().optional() })

export type PickupChoice = z.output<typeof schema> & { day: string }

/** What somebody chooses on the page of the pick-up. A day that can't be chosen any more is no fault: the next one is. */
export function readPickup(
  typed: Typed,
): { ok: true; choice: PickupChoice } | { ok: false; errors: FieldError[] } {
  const read = schema.safeParse(typed)
  if (read.success) return { ok: true, choice: { ...read.data, day: read.data.day ?? '' } }
  return { ok: false, errors: errorsOf(schema, typed, ['pickupAddress', 'day', 'pickupTime']) }
}

/** A long address goes through the cookie of a refused form in pieces. */
export function inPieces({ pickupAddress = '', day = '', pickupTime = '' }: Typed): Typed {
  const pieces = pickupAddress.match(new RegExp(`.{1,${LONGEST_PIECE}}`, 'gsu')) ?? []
  const kept = Object.fromEntries(pieces.map((piece, at) => [`address${at}`, piece]))
  return { ...kept, day, pickupTime, isKept: 'yes' }
}

/** Undefined where nothing was kept. */
export function fromPieces(kept: Typed): Typed | undefined {
  if (kept.isKept === undefined) return undefined
  const pieces = Object.keys(kept)
    .filter((name) => name.startsWith('address'))
    .toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))
  const pickupAddress = pieces.map((name) => kept[name]).join('')
  return { pickupAddress, day: kept.day ?? '', pickupTime: kept.pickupTime ?? '' }
}
