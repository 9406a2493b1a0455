import 'server-only'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import type { CommandAnswer } from '@/lib/platform/command-answer'
import { cleanText } from '@/lib/text/clean-text'
import { findOffice } from '@/lib/offices/repository'
import { shownCode } from '@/lib/verification/one-time-code'
import { confirmByCommand } from '@/lib/staff/deciding/confirm-by-command'
import { listWaitingStaff } from '@/lib/staff/shown/list-waiting'
import { staffRefusals } from '@/lib/staff/staff-refusals'
import { inTransaction } from '@/lib/platform/database/transaction'
import { createOfficer } from '../create-officer'
import type { Deed } from '../deed'
import { moveOfficer } from '../move-officer'
import { name, newPost, officeCode, ownNumber, phone, roleList, staffCode } from '../officer-form'
import type { OfficerOutcome } from '../officer-refusal'
import { phoneOfficer } from '../phone-officer'
import { listStaff } from '../repository'
import { resetOfficer } from '../reset-officer'
import { resumeOfficer, suspendOfficer } from '../suspend-officer'
import {
  codeLines,
  officersHelp,
  noneWaiting,
  noStaff,
  officerLine,
  officerRefusalWords,
  waitingLine,
  withoutPhone,
} from './command-words'
import { questionNumber } from './question-number'

const words = ['name', 'office', 'roles', 'phone', 'bhxh', 'reason'] as const
type Options = Partial<Record<(typeof words)[number], string>>
type Ordered = { login: string; options: Options; deed: Deed }

const changes = z
  .object({ fullName: name, officeCode, roles: roleList, bhxhCode: ownNumber })
  .partial()
const postOf = ({ name, office, roles, bhxh }: Options) => ({
  fullName: name,
  officeCode: office,
  roles,
  bhxhCode: bhxh,
})
const reason = z
  .string({ error: 'Thêm --reason và lý do trong dấu nháy.' })
  .transform(cleanText)
  .refine((text) => /\p{L}/u.test(text), 'Thêm --reason và lý do trong dấu nháy.')

const commands: Record<string, (ordered: Ordered) => Promise<OfficerOutcome>> = {
  create: ({ login, options, deed }) =>
    createOfficer({ login, ...newPost.parse({ ...postOf(options), phone: options.phone }) }, deed),
  phone: ({ login, options, deed }) => phoneOfficer(login, phone.parse(options.phone), deed),
  move: async ({ login, options, deed }) => {
    const given = Object.entries(changes.parse(postOf(options))).filter(
      ([, value]) => value !== undefined,
    )
    if (given.length === 0) return { ok: false, reason: 'nothing-to-move' }
    return moveOfficer(login, Object.fromEntries(given), deed)
  },
  suspend: ({ login, options, deed }) =>
    suspendOfficer(login, { ...deed, because: { reason: reason.parse(options.reason) } }),
  resume: ({ login, deed }) => resumeOfficer(login, deed),
  reset: ({ login, deed }) => resetOfficer(login, deed),
}

const read = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...(Object.fromEntries(words.map((word) => [word, { type: 'string' }])) as Record<
        (typeof words)[number],
        { type: 'string' }
      >),
      help: { type: 'boolean' },
    },
  })

const failed = (exitCode: 1 | 2, line: string): CommandAnswer => ({ exitCode, lines: [line] })

/** Does what the arguments ask, in the name of `actor`. Exit code 2: not understood; 1: understood and refused. */
export async function runOfficerCommand(args: string[], actor: string): Promise<CommandAnswer> {
  try {
    const { positionals, values } = read(args)
    return await answer(values.help ? ['help'] : positionals, values, actor)
  } catch (fault) {
    if (fault instanceof z.ZodError)
      return failed(2, fault.issues.map(({ message }) => message).join('\n'))
    if (isUnreadable(fault)) return failed(2, [...unknownOption(args), officersHelp].join('\n\n'))
    throw fault
  }
}

async function answer(
  positionals: string[],
  options: Options,
  actor: string,
): Promise<CommandAnswer> {
  const [name = 'help', code] = positionals
  const stranger = findStranger(positionals)
  if (stranger !== undefined) return failed(2, `Không hiểu “${stranger}”.\n\n${officersHelp}`)
  if (name === 'help') return { exitCode: 0, lines: [officersHelp] }
  if (name === 'list') return list(options.office)
  if (name === 'waiting') return waiting()
  const login = staffCode.parse(code ?? '')
  if (name === 'confirm') return confirm(login, actor)
  const outcome = await inTransaction((tx) =>
    commands[name]!({ login, options, deed: { actor, tx } }),
  )
  const told = answerOf(login, outcome)
  return { ...told, lines: [...told.lines, ...(await notesOf(name, login, options, outcome))] }
}

/** The first word that no command takes. */
function findStranger([name = 'help', ...words]: string[]): string | undefined {
  if (name === 'confirm' || Object.hasOwn(commands, name)) return words[1]
  return ['help', 'list', 'waiting'].includes(name) ? words[0] : name
}

async function notesOf(
  name: string,
  login: string,
  { phone, bhxh }: Options,
  { ok }: OfficerOutcome,
) {
  if (!ok) return []
  const isNew = name === 'create' && phone === undefined
  const isNamed = ['create', 'move'].includes(name) && bhxh !== undefined
  return [...(isNew ? [withoutPhone(login)] : []), ...(isNamed ? await questionNumber(login) : [])]
}

async function list(typed?: string): Promise<CommandAnswer> {
  const office = typed === undefined ? undefined : officeCode.parse(typed)
  if (office && !(await findOffice(office))) return failed(1, officerRefusalWords['office-unknown'])
  const staff = await listStaff(office)
  return { exitCode: 0, lines: staff.length > 0 ? staff.map(officerLine) : [noStaff] }
}

async function waiting(): Promise<CommandAnswer> {
  const rows = await listWaitingStaff()
  return { exitCode: 0, lines: rows.length > 0 ? rows.map(waitingLine) : [noneWaiting] }
}

/** The operator is the second pair of eyes of an administrator who is alone. */
async function confirm(login: string, actor: string): Promise<CommandAnswer> {
  const outcome = await confirmByCommand(login, actor)
  if (outcome === 'none') return failed(1, noneWaiting)
  return outcome.ok ? answerOf(login, outcome) : failed(1, staffRefusals[outcome.reason])
}

const answerOf = (login: string, outcome: OfficerOutcome): CommandAnswer =>
  outcome.ok
    ? {
        exitCode: 0,
        lines: outcome.code ? codeLines(login, shownCode(outcome.code)) : ['Đã xong.'],
      }
    : failed(
        1,
        [
          officerRefusalWords[outcome.reason],
          ...(outcome.twin ? [`Tài khoản ấy: ${outcome.twin}`] : []),
        ].join('\n'),
      )

const unknownOption = (args: string[]): string[] => {
  const known = [...words, 'help'].map((word) => `--${word}`)
  const option = args.find((arg) => arg.startsWith('-') && !known.includes(arg.split('=')[0]!))
  return option ? [`Không có tùy chọn ${option.split('=')[0]}.`] : []
}

/** What `parseArgs` throws at options it does not know. */
const isUnreadable = (fault: unknown): boolean =>
  fault instanceof TypeError && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS')
