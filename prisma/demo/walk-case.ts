import type { Officer } from '@/lib/accounts/account'
import { today } from '@/lib/forms/days/dates'
import { addDays, isWorkingDay } from '@/lib/forms/days/working-days'
import { storeFile } from '@/lib/stored-files/store-file'
import { db } from '@/lib/platform/database/db'
import { env } from '@/lib/platform/env'
import { correctDeclaration } from '@/lib/registration/sent/correct-declaration'
import { mergeTyped } from '@/lib/registration/repository'
import { withdrawDeclaration } from '@/lib/registration/sent/withdraw-declaration'
import { carryOutDecision } from '@/lib/review/decisions/carry-out-decision'
import { officerItemIds } from '@/lib/review/sheet/checklist'
import { decideDeclaration } from '@/lib/review/decisions/decide-declaration'
import { lapseDeclarations } from '@/lib/review/checking/lapse-declarations'
import { receivePaper } from '@/lib/review/checking/receive-paper'
import { returnDeclaration } from '@/lib/review/checking/return-declaration'
import { sendBack } from '@/lib/review/checking/send-back'
import { sendForApproval } from '@/lib/review/checking/send-for-approval'
import { setChecks } from '@/lib/review/checking/set-checks'
import type { InsuredPerson } from '@/lib/insured/person'
import type { DemoCase, Failures, Stage } from './cases'
import type { Login } from './officers'
import {
  drawOwnPaper,
  fillDraft,
  sendDeclaration,
  type DemoApplicant,
  type SentDemo,
} from './send-declaration'

export type Team = { receiver: Officer; checker: Officer; approver: Officer }

export const teamOf = (
  officeCode: DemoCase['officeCode'],
  officers: Record<Login, Officer>,
): Team => ({
  receiver: officers[`TN${officeCode}`],
  checker: officers[`TD${officeCode}`],
  approver: officers[`DU${officeCode}`],
})

type Walk = {
  sent: SentDemo
  team: Team
  person: InsuredPerson
  fails: Failures
  draw: typeof drawOwnPaper
}

async function mustDo(outcome: Promise<{ ok: boolean; reason?: string }>): Promise<void> {
  const { ok, reason } = await outcome
  if (!ok) throw new Error(`A step of the demo was refused: ${reason}.`)
}

const receive = ({ sent: { reference }, team }: Walk) =>
  mustDo(
    receivePaper({ officer: team.receiver, reference }, { isSigned: true, isIdentityShown: true }),
  )

const check = ({ sent: { reference }, team, fails }: Walk, items = officerItemIds) => {
  const posted = items.map((item) => [
    item,
    fails[item] ? { result: 'failed', reason: fails[item] } : { result: 'passed' },
  ])
  return mustDo(setChecks({ officer: team.checker, reference }, Object.fromEntries(posted)))
}

const kindOf = ({ fails }: Walk) => (Object.keys(fails).length > 0 ? 'refuse' : 'approve')

const propose = (walk: Walk) =>
  mustDo(
    sendForApproval({ officer: walk.team.checker, reference: walk.sent.reference }, kindOf(walk)),
  )

const giveBack = ({ sent: { reference }, team }: Walk) =>
  mustDo(returnDeclaration({ officer: team.checker, reference }))

const decide = (walk: Walk) =>
  mustDo(
    decideDeclaration(
      { officer: walk.team.approver, reference: walk.sent.reference },
      kindOf(walk),
    ),
  )

/** Where decisions do not wait it has happened already. */
const carryOut = async ({ sent: { reference }, team }: Walk) => {
  if (env.UNDO_MINUTES > 0) await mustDo(carryOutDecision({ officer: team.approver, reference }))
}

const askAgain = ({ sent: { reference }, team }: Walk) =>
  mustDo(
    sendBack(
      { officer: team.approver, reference },
      'Xem lại giúp chữ ký trên tờ khai trước khi trình.',
    ),
  )

async function correct({ sent, person, draw }: Walk) {
  const [bytes] = await draw({ person })
  const front = await storeFile({
    declarationId: sent.id,
    kind: 'ID_FRONT',
    mediaType: 'image/jpeg',
    bytes,
  })
  await mergeTyped(sent.id, 'photos', { front })
  await mustDo(correctDeclaration(await sent.reload()))
}

const setDue = (id: string, days: number) =>
  db.declaration.update({
    where: { id },
    data: { dueOn: new Date(addDays(today(), days)) },
    select: { id: true },
  })

/** Promised for a working day so near today that the paper came some days ago. */
function setLong(id: string, days: number) {
  let dueOn = addDays(today(), days)
  while (!isWorkingDay(dueOn)) dueOn = addDays(dueOn, Math.sign(days))
  const came = new Date(`${addDays(dueOn, -5)}T08:30:00+07:00`)
  const data = { dueOn: new Date(dueOn), submittedAt: came, statusSince: came }
  return db.declaration.update({ where: { id }, data, select: { id: true } })
}

async function lapse({ sent }: Walk) {
  await setDue(sent.id, -1)
  await lapseDeclarations()
}

type Step = (walk: Walk) => Promise<unknown>
const toReview: Step[] = [receive]
const toApproval: Step[] = [receive, check, propose]
const toEffect: Step[] = [...toApproval, decide, carryOut]
const toReturn: Step[] = [receive, check, giveBack]

const roads: Record<Exclude<Stage, 'draft'>, Step[]> = {
  sent: [],
  withdrawn: [({ sent }) => withdrawDeclaration(sent.id)],
  received: toReview,
  'half-checked': [receive, (walk) => check(walk, officerItemIds.slice(0, 3))],
  checked: [receive, check],
  proposed: toApproval,
  'sent-back': [...toApproval, askAgain],
  decided: [...toApproval, decide],
  approved: toEffect,
  refused: toEffect,
  returned: toReturn,
  corrected: [...toReturn, correct],
  lapsed: [...toReturn, lapse],
}

/** Takes one case of the demo as far as it goes, by the verbs that citizens and officers use. */
export async function walkCase(
  { person, child, unit }: DemoApplicant,
  one: DemoCase,
  team: Team,
  draw = drawOwnPaper,
): Promise<SentDemo> {
  const sender = { person, child, unit, ...one, typed: one.typed?.(person), draw }
  if (one.stage === 'draft') return fillDraft(sender)
  const sent = await sendDeclaration(sender)
  for (const step of roads[one.stage])
    await step({ sent, team, person, fails: one.fails ?? {}, draw })
  if (one.dueIn !== undefined) await setLong(sent.id, one.dueIn)
  return sent
}
