import type { JournalLine } from '@/lib/platform/journal/journal'
import { keptCorrection } from '@/lib/registration/answers/changes-of'
import type { WayOfHandingIn } from '@/lib/registration/questions/submission'
import { transitions, isTransition, statusLabel } from '@/lib/registration/steps/status'
import { wordsOfAct, type Weight } from './act-words'
import { droppedBecause } from './dropped-because'
import { verdictWords } from '../pairs/verdicts'
import { isForbidden, isRefusal, refusalText } from '../refusals'
import { itemIds, titleOf } from '../sheet/checklist'
import { reasonCodes, reasonOf } from '../sheet/reasons'

export type TimelineLine = { at: Date; what: string; who: string; more: string; weight: Weight }

/** Of officers by their account, and of items by the way the paper comes. */
type Told = { names: Map<string, string>; way: WayOfHandingIn }

const VISIT_MS = 10 * 60_000

/**
 * The case's journal for officers, newest first. Saves of one officer without anything between are one line, and so are an
 * officer's looks within ten minutes. A citizen looking at their own case is nobody's news.
 */
export const timelineOf = (entries: JournalLine[], { names, way }: Told): TimelineLine[] =>
  byVisits(entries, names)
    .filter((entry) => !isSlip(entry))
    .filter((entry, at, all) => !isSavedAgain(entry, all[at + 1]))
    .map(({ at, act, actor, details }) => ({
      at,
      what: wordsOfAct(act).words,
      who: nameOf(actor, names),
      more: detailsOf(act, (details ?? {}) as Record<string, unknown>, { names, way }),
      weight: wordsOfAct(act).weight,
    }))
    .reverse()

/** Until lately a forgotten tick was journaled like a forbidden act. */
const isSlip = ({ act, details }: JournalLine): boolean => {
  const reason = (details as { reason?: unknown } | null)?.reason
  return act.endsWith('-refused') && isRefusal(reason) && !isForbidden(reason)
}

const isLook = ({ act }: JournalLine) => wordsOfAct(act).weight === 'look'

/** Of an officer's looks the first of each visit stands for all of it. */
function byVisits(entries: JournalLine[], names: Map<string, string>): JournalLine[] {
  const lastLook = new Map<string, number>()
  return entries.filter((entry) => {
    if (!isLook(entry)) return true
    const before = lastLook.get(entry.actor) ?? -Infinity
    lastLook.set(entry.actor, entry.at.getTime())
    return isOfficer(entry.actor, names) && entry.at.getTime() - before > VISIT_MS
  })
}

const isOfficer = (actor: string, names: Map<string, string>) =>
  names.has(actor.replace(/^account:/, ''))

const isSavedAgain = (entry: JournalLine, next: JournalLine | undefined): boolean =>
  entry.act === 'set-checks' && next?.act === 'set-checks' && next.actor === entry.actor

function nameOf(actor: string, names: Map<string, string>): string {
  if (actor === 'citizen') return 'Công dân'
  if (actor === 'system') return 'Hệ thống'
  if (actor.startsWith('operator:')) return 'Người vận hành cổng'
  return names.get(actor.replace(/^account:/, '')) ?? 'Công dân (đã đăng nhập)'
}

function detailsOf(act: string, details: Record<string, unknown>, { names, way }: Told): string {
  const { officer, to, reason, reasons, item, items } = details
  if (act === 'drop-decision') return droppedBecause(reason)
  if (isRefusal(reason)) return refusalText[reason]
  const kept = keptCorrection(details)
  if (kept?.changes.length === 0) return 'Công dân gửi lại mà không sửa gì.'
  const listed = Array.isArray(reasons) ? reasons : []
  const labels = reasonCodes
    .filter((code) => listed.includes(code))
    .map((code) => reasonOf(code).label)
  const status = isTransition(act) && typeof to === 'string' ? statusLabel[transitions[act].to] : ''
  const about = itemIds.filter((id) => id === item || (Array.isArray(items) && items.includes(id)))
  const titles = about.map((id) => `“${titleOf(id, way)}”`)
  const concluded = verdictWords(details.verdict)
  const colleague = typeof officer === 'string' ? (names.get(officer) ?? '') : ''
  return sentences([colleague, status, labels.join(', '), titles.join(', '), concluded])
}

const sentences = (parts: string[]): string =>
  parts
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ')
