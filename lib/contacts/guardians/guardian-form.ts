import * as z from 'zod'
import { guardianActs, type GuardianAct } from '@/lib/accounts/guardians/guardian-act'
import { kinshipIds, type Kinship } from '@/lib/accounts/guardians/kinship'
import { lengthError } from '@/lib/forms/fields'
import { errorsOf, type FieldError, type Typed } from '@/lib/forms/form-state'
import { cleanLines } from '@/lib/text/clean-text'
import { grounds, type Ground } from '../guardian-wish'
import { addTickErrors, readIssuedOn } from '../contact-form'

const groundIds = Object.keys(grounds) as Ground[]

/** On which ground each act may stand. */
const groundsOf: Record<GuardianAct, readonly Ground[]> = {
  add: ['birth-certificate', 'court', 'commune'],
  replace: ['court', 'agreement', 'commune', 'death'],
  end: ['court', 'agreement', 'death'],
}

/** Of the acts that are offered, and no other: nobody chooses what is refused afterwards. */
export const groundsFor = (acts: GuardianAct[]): Ground[] =>
  groundIds.filter((id) => acts.some((act) => groundsOf[act].includes(id)))

export type AskedGuardian = {
  act: GuardianAct
  /** Of the guardianship that ends. */
  guardianshipId: string | null
  kinship: Kinship | null
  ground: Ground
  document: string
  issuedOn: string
}

const word = z.string().default('')
export const guardianFields = [
  ...(['act', 'kinship', 'ground', 'document'] as const),
  ...(['issuedOn', 'isOwner', 'isPaperSeen'] as const),
] as const

/** `add`: whoever stands there; `replace`, `end`: this guardianship. */
const ACT = new RegExp(`^(${guardianActs.join('|')})(?:\\.([\\da-f-]{36}))?$`)
const DOCUMENT =
  'Ghi tên, số và ngày của giấy tờ chứng minh, ví dụ “Quyết định 12/2026/HNGĐ, 05/06/2026”.'
const LONGEST_DOCUMENT = 200

/** Everything that is wrong at once, as at the form of a contact. */
export const guardianChangeSchema = z
  .object({
    ...{ act: word, kinship: word, ground: word, document: word },
    ...{ issuedOn: word, isOwner: word, isPaperSeen: word },
  })
  .transform((typed, context): AskedGuardian => {
    const addError = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    const [act, guardianshipId] = readAct(typed.act)
    if (!act) addError('act', 'Chọn việc cần làm.')
    const kinship = act === 'end' ? null : readKinship(typed.kinship, addError)
    const ground = readGround(act, typed.ground, addError)
    const document = readDocument(typed.document, addError)
    const issuedOn = readIssuedOn(typed.issuedOn, addError)
    addTickErrors(typed, addError)
    return act && ground && issuedOn
      ? { act, guardianshipId, kinship, ground, document, issuedOn }
      : z.NEVER
  })

type AddError = (field: string, message: string) => void

function readAct(typed: string): [GuardianAct | null, string | null] {
  const [, act = null, guardianshipId = null] = ACT.exec(typed) ?? []
  return [act as GuardianAct | null, guardianshipId]
}

function readKinship(typed: string, addError: AddError): Kinship | null {
  const kinship = kinshipIds.find((id) => id === typed) ?? null
  if (!kinship) addError('kinship', 'Chọn người đến là gì của trẻ.')
  return kinship
}

function readDocument(typed: string, addError: AddError): string {
  const document = cleanLines(typed)
  const fault = /\p{L}{2}/u.test(document) ? lengthError(LONGEST_DOCUMENT)(document) : DOCUMENT
  if (fault) addError('document', fault)
  return document
}

function readGround(act: GuardianAct | null, typed: string, addError: AddError): Ground | null {
  const ground = groundIds.find((id) => id === typed)
  if (!ground) addError('ground', 'Chọn căn cứ của thay đổi này.')
  else if (act && !groundsOf[act].includes(ground))
    addError('ground', `Chọn căn cứ khác: ${groundsOf[act].map((id) => grounds[id]).join('. ')}.`)
  else return ground
  return null
}

export const guardianErrors = (typed: Typed): FieldError[] =>
  errorsOf(guardianChangeSchema, typed, guardianFields)
