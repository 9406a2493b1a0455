import { findParameter } from '@/lib/reckoning/law/find-parameter'
import type { Parameter } from '@/lib/reckoning/law/legal-basis'
import type { By } from '@/lib/reckoning/sheet/reckon'
import type { CardRecord } from '@/lib/records/records'
import { partsOfNumber, type CardLevel } from './card-number'
import { levelOf } from './level-of-card'

export type LevelOnDay = {
  level: CardLevel
  /** Where it comes from: the digit of the number, the file beside ten digits, or the law of the group, which gives more than the card says. */
  from: 'number' | 'file' | 'group'
  /** The law that gives the group this level since a day; only where it is `group`. */
  group: Parameter | null
}

/**
 * By which level the fund pays on that day. Whoever belongs to several groups has the best one (Luật BHYT Điều 22.2), so a card may
 * say more than its group has; a law that raises a group holds for cards printed before.
 */
export function levelOnDay(card: Pick<CardRecord, 'number' | 'level'>, by: By): LevelOnDay | null {
  const level = levelOf(card)
  if (!level) return null
  const parts = partsOfNumber(card.number)
  const group = parts && levelOfGroup(parts.objectCode, by)
  if (group && shareOf(group.amount, by) > shareOf(level, by))
    return { level: group.amount as CardLevel, from: 'group', group }
  return { level, from: parts ? 'number' : 'file', group: null }
}

const levelOfGroup = (member: string, { parameters, day }: By) =>
  findParameter(parameters, { series: 'bhyt-group-level', member, day })

/** What the fund pays of a level, in percent; nothing where the catalogue does not reach to that day. */
const shareOf = (level: string, { parameters, day }: By): number =>
  Number(findParameter(parameters, { series: 'bhyt-share', member: level, day })?.amount ?? 0)
