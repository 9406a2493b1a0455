import 'server-only'
import type { CardReading } from '../card/card-reading'
import { readCard } from '../card/read-card'
import { lookAt, type Look } from './look-at'
import type { PhotoWarning } from './photo-warnings'
import { judgeCard } from './judge-card'
import { judgePhoto } from './judge-photo'
import { mayBeCover } from './may-be-cover'

/** `reading`: what the paper says of its holder, where a machine can read that. */
export type JudgedJpeg = { look: Look; warnings: PhotoWarning[]; reading: CardReading | null }

/** All that can be seen of a picture that is fit to keep; null for one of nothing but a colour. */
export async function judgeJpeg(jpeg: Buffer, limitMs?: number): Promise<JudgedJpeg | null> {
  const look = await lookAt(jpeg)
  const { isOneColour, warnings } = judgePhoto(look)
  if (isOneColour)
    return (await mayBeCover(jpeg)) ? { look, warnings: ['cover-only'], reading: null } : null
  const card = await readCard(jpeg, limitMs)
  const found = await judgeCard(jpeg, card, warnings)
  return { look, warnings: [...warnings, ...found], reading: card?.reading ?? null }
}
