import 'server-only'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { isUuid } from '@/lib/platform/uuid'
import { openForOffice } from '@/lib/records/open-records'
import { may } from '@/lib/review/actions'
import { officeCodesOf } from '@/lib/review/scope'
import {
  correctionTransitions,
  isStillOpen,
  type CorrectionState,
  type CorrectionTransition,
  type OfficeCorrection,
} from '../correction'
import { findNearObstacle } from './move-correction'
import { findOfOffice, listLatelyAnswered, listOpen } from './repository'

const RECENT_MS = 30 * DAY_MS

/** What waits in this officer's offices, and what was answered there this month. */
export async function listCorrections(officer: Officer) {
  if (!may(officer, 'handleCorrections')) return { waiting: [], answered: [] }
  const officeCodes = await officeCodesOf(officer)
  const [waiting, answered] = await Promise.all([
    listOpen(officeCodes),
    listLatelyAnswered(officeCodes, new Date(Date.now() - RECENT_MS)),
  ])
  return { waiting, answered }
}

/** One report, with the look by which what stands there now is asked for, for an officer of its office; the owner reads who looked. Null where it is none of theirs. */
export async function openCorrection(officer: Officer, id: string) {
  const mayLook = isUuid(id) && may(officer, 'handleCorrections')
  const correction = mayLook ? await findOfOffice(id, await officeCodesOf(officer)) : null
  if (!correction) return null
  const { accountId, officeCode, subject, account } = correction
  const stream = streamOf(accountId)
  const details = { officeCode, subject }
  const entry = { stream, act: 'view-correction', actor: actorOf(officer), details }
  const look = await openForOffice(account.login, entry)
  const obstacle = isStillOpen(correction.state)
    ? await findNearObstacle(officer, correction)
    : null
  return { correction, look, obstacle, transitions: obstacle ? [] : transitionsFrom(correction) }
}

/** Whether a press on this one may be theirs at all. */
export const mayHandle = async (officer: Officer, id: string): Promise<boolean> =>
  isUuid(id) &&
  may(officer, 'handleCorrections') &&
  (await findOfOffice(id, await officeCodesOf(officer))) !== null

const transitionsFrom = ({ state }: OfficeCorrection): CorrectionTransition[] =>
  (Object.keys(correctionTransitions) as CorrectionTransition[]).filter((name) =>
    (correctionTransitions[name].from as readonly CorrectionState[]).includes(state),
  )
