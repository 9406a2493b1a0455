import 'server-only'
import { actorOf, streamOf } from '@/lib/accounts/account'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'
import { openFormOfRequest, type OpenedFile } from '@/lib/stored-files/open-stored-file'
import { findRequest } from '../repository'
import { STOPPED_FORM_MINUTES } from './stop-form'

const SEPARATOR = ' '

// The account that could show the form is closed by the same press: the browser that pressed may fetch it, once and soon.
const cookie = sealedCookie({ name: 'to-khai-ngung', seconds: STOPPED_FORM_MINUTES * 60 })

type Which = { id: string; accountId: string }

export const keepStoppedForm = ({ id, accountId }: Which): Promise<void> =>
  cookie.keep([id, accountId].join(SEPARATOR))

export const hasStoppedForm = async (): Promise<boolean> => (await cookie.find()) !== null

/** Gone from this browser with the first download: whoever sits there next gets nothing. The look is journaled. */
export async function takeStoppedForm(): Promise<OpenedFile | null> {
  const kept = await cookie.find()
  await cookie.forget()
  const [id = '', accountId = ''] = kept?.split(SEPARATOR) ?? []
  const request = id ? await findRequest({ id, accountId }) : null
  const look = { stream: streamOf(accountId), actor: actorOf({ id: accountId }) }
  return request && openFormOfRequest(request.id, look)
}
