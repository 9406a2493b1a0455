import 'server-only'
import type { CardReading } from '@/lib/photos/card/card-reading'
import type { TypedDraft } from '../steps/steps'
import { findSeenPhotos } from './seen-photos'

/** What the pictures of the identity paper say of its holder; of two that are read and are not of one person, nothing. */
export async function findCard(
  declarationId: string,
  { photos = {} }: Pick<TypedDraft, 'photos'>,
): Promise<CardReading | null> {
  const ids = [photos.front, photos.back]
  const seenOf = await findSeenPhotos(declarationId, ids)
  const [one = null, other] = ids.map((id) => seenOf(id).reading).filter((read) => read !== null)
  return other && other.number !== one?.number ? null : fuller(one, other)
}

const fuller = (one: CardReading | null, other?: CardReading): CardReading | null =>
  other?.fullName ? other : one
