import 'server-only'
import { keyHash } from '@/lib/platform/seal'
import { declarationSchema, type Declaration } from './declaration'
import type { OwnDeclaration } from './repository'

/** In the address of the check page, when the answers are no longer those it had shown. */
export const changedMeanwhile = 'da-doi'

/** What the check page showed, in short: «Ghi nhận» carries it back. */
export const markOf = (answers: Declaration): string => keyHash(JSON.stringify(answers))

/**
 * Whether these answers are the ones that were looked through: another tab or another day may have changed them. A form without
 * the mark is one from before there was any.
 */
export function isAsReviewed({ typed }: OwnDeclaration, mark = ''): boolean {
  const complete = declarationSchema.safeParse(typed)
  return mark === '' || !complete.success || markOf(complete.data) === mark
}
