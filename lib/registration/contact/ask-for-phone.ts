import 'server-only'
import type { Network } from '@/lib/platform/limits/network'
import type { TriesLeft } from '@/lib/platform/limits/tries'
import { findCodeTries } from '@/lib/verification/code-tries'
import type { NoSending } from '@/lib/verification/code-error'
import {
  findNoSending,
  sendCode,
  sendCodeUnlessLive,
  type Sent,
} from '@/lib/verification/send-code'
import { contactSchema } from '../questions/contact'
import type { OwnDeclaration } from '../repository'

type Draft = Pick<OwnDeclaration, 'id' | 'typed'>

export const typedPhone = ({ typed }: Pick<Draft, 'typed'>): string | null =>
  contactSchema.safeParse(typed.contact ?? {}).data?.phone ?? null

const about = (id: string, phone: string, network: Network) => ({
  subject: id,
  destination: phone,
  declarationId: id,
  network,
})

/** Of the draft, whatever phone it names: another number gives no more tries. */
export const findPhoneTries = ({ id }: Pick<Draft, 'id'>): Promise<TriesLeft> =>
  findCodeTries({ purpose: 'confirm-phone', subject: id })

export type PhoneAsked = Sent | { ok: false; reason: 'locked' }
const locked: PhoneAsked = { ok: false, reason: 'locked' }

/** Sends a code to the typed phone unless it is confirmed already or a code is still on its way. */
export async function askForPhone(draft: Draft, network: Network): Promise<PhoneAsked> {
  const phone = typedPhone(draft)
  if (!phone || phone === draft.typed.confirmedPhone?.confirmedPhone) return { ok: true }
  if ((await findPhoneTries(draft)).until) return locked
  return sendCodeUnlessLive('confirm-phone', about(draft.id, phone, network))
}

export async function sendPhoneCode(
  { id }: Pick<Draft, 'id'>,
  phone: string,
  network: Network,
): Promise<PhoneAsked> {
  if ((await findPhoneTries({ id })).until) return locked
  return sendCode('confirm-phone', about(id, phone, network))
}

/** Why pressing «Gửi lại mã» would send nothing now; null when it would. */
export const findNoPhoneCode = (
  { id }: Pick<Draft, 'id'>,
  phone: string,
  network: Network,
): Promise<NoSending | null> => findNoSending('confirm-phone', about(id, phone, network))
