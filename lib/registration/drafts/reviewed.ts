import 'server-only'
import { keyHash } from '@/lib/platform/seal/seal'
import { findDeclaration, type Declaration } from '../steps/declaration'
import type { OwnDeclaration } from '../repository'
import { reviewHref } from '../steps/addresses'

/** In the address of the check page, when the answers are no longer those it had shown. */
const changedMeanwhile = 'da-doi'
/** Beside it, which ones: `declarant.fullName,contact.email`. Names of questions, never an answer. */
const WHICH = 'muc'

const MARK_LENGTH = 12 // 72 bits: nobody searches for two names with one mark

/** What the check page showed, in short, answer by answer: «Ghi nhận» carries it back. */
export const marksOf = (answers: Declaration): string =>
  Object.entries(answers)
    .flatMap(([step, fields]) =>
      Object.entries(fields).map(
        ([field, answer]) =>
          `${step}.${field}:${keyHash(JSON.stringify(answer)).slice(0, MARK_LENGTH)}`,
      ),
    )
    .sort()
    .join(' ')

const read = (marks: string): Map<string, string> =>
  new Map(marks.split(' ').map((one) => one.split(':') as [string, string]))

/** Whether these answers are the ones that were looked through: another tab or another day may have changed them. */
export function isAsReviewed({ typed }: OwnDeclaration, marks = ''): boolean {
  const answers = findDeclaration(typed)
  return !answers || marksOf(answers) === marks
}

/** The check page once more, saying what has changed since it was drawn with `marks`. */
export function lookAgainHref({ typed }: OwnDeclaration, marks = ''): string {
  const answers = findDeclaration(typed)
  const [before, now] = [read(marks), read(answers ? marksOf(answers) : '')]
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
    (name) => before.get(name) !== now.get(name),
  )
  // A form that says nothing of what it showed can't be told what changed.
  const which = marks && answers ? `&${WHICH}=${changed.join(',')}` : ''
  return `${reviewHref}?loi=${changedMeanwhile}${which}#loi`
}

/** Null when nothing is to be looked at again; else the questions named in the address. */
export function findLookAgain(search: Record<string, unknown>): string[] | null {
  if (search.loi !== changedMeanwhile) return null
  const which = search[WHICH]
  return typeof which === 'string' ? which.split(',') : []
}
