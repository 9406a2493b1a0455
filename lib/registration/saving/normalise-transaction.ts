import 'server-only'
import { wordsOf, type Typed } from '@/lib/forms/form-state'
import { findIvanProvider, findOpenOffice } from '@/lib/offices/repository'
import type { OwnDeclaration } from '../repository'
import { startOfUse } from './start-of-use'

/** An unknown or closed office, an unknown provider count as none chosen. */
export async function normaliseTransaction(
  typed: Typed,
  draft: Pick<OwnDeclaration, 'status' | 'typed'>,
): Promise<Typed> {
  const { officeCode, ivan } = wordsOf(typed, 'officeCode', 'ivan')
  const [office, provider] = await Promise.all([findOpenOffice(officeCode), findIvanProvider(ivan)])
  return { officeCode: office?.code ?? '', ivan: provider?.code ?? '', startsOn: startOfUse(draft) }
}
