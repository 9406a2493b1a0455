import 'server-only'
import { cookies } from 'next/headers'
import { env } from '@/lib/platform/env'
import { record } from '@/lib/platform/journal'
import { checkCode } from '@/lib/verification/check-code'
import { sendCode } from '@/lib/verification/send-code'
import { openHere } from './current-declaration'
import { findConfirmedPhone } from './repository'

// Which case is being opened, between asking for the code and entering it. A number alone opens nothing.
const COOKIE = 'mo-ho-so'
const COOKIE_SECONDS = 15 * 60

/** Sends a code if the phone is the one confirmed for this declaration; says nothing either way. */
export async function askToOpen(reference: string, phone: string): Promise<void> {
  const secure = env.SITE_URL.startsWith('https:')
  const kept = {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: COOKIE_SECONDS,
    path: '/ho-so',
  } as const
  ;(await cookies()).set(COOKIE, reference, kept)
  const found = await findConfirmedPhone(reference)
  if (found?.phone !== phone) return
  await sendCode('open-declaration', {
    subject: found.id,
    destination: phone,
    declarationId: found.id,
  })
}

export const isOpening = async (): Promise<boolean> => (await cookies()).has(COOKIE)

/** Takes the code and gives this browser a key of its own. */
export async function openByCode(
  code: string,
): Promise<{ ok: true } | { ok: false; reason: 'wrong' | 'expired' }> {
  const reference = (await cookies()).get(COOKIE)?.value
  const found = reference ? await findConfirmedPhone(reference) : null
  // For a number that does not exist the answer is that of a wrong code.
  if (!found) return { ok: false, reason: 'wrong' }
  const checked = await checkCode('open-declaration', found.id, code)
  if (!checked.ok) return { ok: false, reason: 'wrong' }
  await openHere(found.id)
  await record({ stream: `declaration:${found.id}`, act: 'open-elsewhere', actor: 'citizen' })
  return { ok: true }
}
