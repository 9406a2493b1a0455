import 'server-only'
import { findSeenFiles } from '@/lib/stored-files/find-seen-files'
import type { FileKind } from '@/lib/stored-files/file-kind'
import { cardReadingSchema, type CardReading } from '@/lib/photos/card/card-reading'
import { photoWarnings, warningsAt, type PhotoWarning } from '@/lib/photos/judging/photo-warnings'
import type { Tx } from '@/lib/platform/database/transaction'
import { t } from '@/lib/words/t'
import { fileKindOf, type Side } from './keep-photo'

/** What a machine saw of a kept picture and read on it, and why its sender sends it all the same. */
export type SeenPhoto = { warnings: PhotoWarning[]; because: string; reading: CardReading | null }

const NOTHING: SeenPhoto = { warnings: [], because: '', reading: null }

const isWarning = (name: string): name is PhotoWarning => Object.hasOwn(photoWarnings, name)

/** Of these pictures, by their ids. */
export async function findSeenPhotos(
  declarationId: string,
  ids: (string | undefined)[],
  tx?: Tx,
): Promise<(id: string | undefined) => SeenPhoto> {
  const kept = ids.filter((id) => id !== undefined && id !== '') as string[]
  const found = await findSeenFiles(declarationId, kept, tx)
  return (id = '') => {
    const { kind, warnings, because, reading } = found.get(id) ?? {}
    if (!kind) return NOTHING
    return {
      warnings: warningsOf(kind, (warnings ?? []).filter(isWarning)),
      because: because ?? '',
      reading: cardReadingSchema.safeParse(reading).data ?? null,
    }
  }
}

/** What is to be said of a picture that stands as this. */
export const warningsOf = (kind: FileKind, seen: PhotoWarning[]): PhotoWarning[] =>
  warningsAt(sideOf(kind), seen)

/** Only of the identity paper is it known what its sides look like. */
const sideOf = (kind: FileKind): Side | null =>
  (['front', 'back'] as const).find((side) => fileKindOf.photos[side] === kind) ?? null

/** For the person, beside the picture. */
export const warningText = (warnings: PhotoWarning[]): string =>
  warnings.map((name) => t(photoWarnings[name].advice)).join(' ')
