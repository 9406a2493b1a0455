import 'server-only'
import type { TypedDraft } from '../steps/steps'
import type { OwnDeclaration } from '../repository'
import { typedPhone } from './ask-for-phone'
import { findPhoneOfAccount } from './repository'

/** Of a draft that an account began, its phone of record counts as confirmed: nobody confirms the same number twice. */
export async function confirmedByAccount(
  { accountId }: Pick<OwnDeclaration, 'accountId'>,
  typed: TypedDraft,
): Promise<Pick<TypedDraft, 'confirmedPhone'>> {
  const phone = accountId && typedPhone({ typed })
  if (!phone || phone === typed.confirmedPhone?.confirmedPhone) return {}
  return phone === (await findPhoneOfAccount(accountId))
    ? { confirmedPhone: { confirmedPhone: phone } }
    : {}
}
