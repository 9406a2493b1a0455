import 'server-only'
import { standsField } from '@/lib/forms/question'
import type { Typed } from '@/lib/forms/form-state'
import { maskedNumber, shownBhxhCode, type Mask } from '@/lib/forms/shown'
import type { AnswerLine } from '../answers/answer-lines'
import { kindIdOf } from '../kinds/kinds'
import type { OwnDeclaration } from '../repository'
import { findNumbersOfAccount } from './repository'

type Own = Pick<OwnDeclaration, 'accountId'>

/**
 * Whoever began a child's declaration signed in is its guardian (S0d): the numbers are the account's, whatever a form sends. They stand as
 * they are known, so nothing is asked back about what can't be typed here. None for a draft of nobody, or of an account that was stopped.
 */
export async function guardianOfAccount({ accountId }: Own): Promise<Typed> {
  const numbers = accountId ? await findNumbersOfAccount(accountId) : null
  if (!numbers) return {}
  const { login, idNumber } = numbers
  return { ...standing('bhxhCode', login), ...(idNumber && standing('idNumber', idNumber)) }
}

const standing = (field: string, number: string): Typed => ({
  [field]: number,
  [standsField(field)]: number,
})

/** How its page shows them: the card as the account's own page does, and all of them covered for whoever isn't signed in. */
export async function coveredGuardian(
  own: Own,
  isOwners: boolean,
): Promise<Partial<Record<string, Mask>>> {
  const { bhxhCode, idNumber } = await guardianOfAccount(own)
  return {
    ...(bhxhCode && {
      bhxhCode: isOwners ? { mask: shownBhxhCode(bhxhCode) } : maskedNumber(bhxhCode),
    }),
    ...(idNumber && { idNumber: maskedNumber(idNumber) }),
  }
}

const numbers = ['bhxhCode', 'idNumber']

/** What is said of a guardian, but for the numbers of the account that began it: those go nowhere else. */
export const withoutAccounts = (guardian: Typed, { accountId }: Own): Typed =>
  accountId === null
    ? guardian
    : Object.fromEntries(
        Object.entries(guardian).filter(([name]) => !numbers.includes(name.replace(/Stands$/, ''))),
      )

type Line = Pick<AnswerLine, 'step' | 'field'>

const isNumberOfAccount = (own: Own, { step, field }: Line) =>
  own.accountId !== null && step === 'guardian' && numbers.includes(field)

/** From an account a child is registered, and nobody else: whom it is for stays as it was begun (decision 0082). */
export const isChildsOfAccount = ({
  accountId,
  typed,
}: Pick<OwnDeclaration, 'accountId' | 'typed'>) => accountId !== null && kindIdOf(typed) === 'child'

/** Nothing there to put right by its owner: the page has no box for it. */
export const isOfAccount = (own: Own, line: Line) =>
  isNumberOfAccount(own, line) || (own.accountId !== null && line.step === 'subject')

/** Page, paper and copy show less to a browser whose key opens it while nobody, or somebody else, is signed in. */
export const isCovered = ({ accountId }: Own, isOwners: boolean): boolean =>
  accountId !== null && !isOwners

/** What was answered, for a browser whose key opens it while nobody, or somebody else, is signed in. */
export const withCovered = (lines: AnswerLine[], own: Own, isOwners: boolean): AnswerLine[] =>
  isCovered(own, isOwners)
    ? lines.map((line) =>
        isNumberOfAccount(own, line)
          ? { ...line, value: '', covered: maskedNumber(line.value) }
          : line,
      )
    : lines
