import type { Dice } from '@/lib/insured/dice'
import type { MonthNumber } from '../calendar/month-number'
import type { Life } from '../life/life'
import { isJob, type Job, type Spell } from '../life/spell'

/** Why somebody has a card, for how long; both months count. */
export type Cover = { object: string; kind: Spell['kind']; from: MonthNumber; to: MonthNumber }

/** Reasons one after another: what overlaps gives way to what began first, and what goes on becomes one. */
export function coversOf({ spells }: Life, throws: Dice): Cover[] {
  const covers: Cover[] = []
  const poor = throws.oneOf(['HN', 'HN', 'DT', 'DT', 'DK', 'CN'])
  for (const spell of spells) {
    const object = objectOf(spell, poor)
    const last = covers.at(-1)
    const from = Math.max(spell.from, (last?.to ?? -1) + 1)
    if (!object || from > spell.to) continue
    if (last?.object === object && last.to === from - 1) last.to = spell.to
    else covers.push({ object, kind: spell.kind, from, to: spell.to })
  }
  return covers
}

function objectOf(spell: Spell, poor: string): string | null {
  if (isJob(spell)) return spell.isSecond ? null : objectOfJob(spell)
  const objects: Record<Exclude<Spell['kind'], 'job'>, string | null> = {
    'small-child': 'TE',
    pupil: 'HS',
    student: 'SV',
    voluntary: null,
    jobless: 'TN',
    household: 'GD',
    poor,
    pension: 'HT',
    'very-old': 'LH',
  }
  return objects[spell.kind as Exclude<Spell['kind'], 'job'>]
}

function objectOfJob({ grade, isTeacher, payer: { name } }: Job): string {
  if (grade) return isTeacher ? 'CH' : 'HC'
  if (name.startsWith('Hợp tác xã')) return 'HX'
  return name.startsWith('Công ty') || name.startsWith('Doanh nghiệp') ? 'DN' : 'TK'
}
