import 'server-only'
import { record } from '@/lib/platform/journal'
import { keyHash, newKey } from '@/lib/platform/seal'
import { sealedCookie } from '@/lib/platform/sealed-cookie'
import { inTransaction } from '@/lib/platform/transaction'
import { checkCode } from '@/lib/verification/check-code'
import { sendCode } from '@/lib/verification/send-code'
import { holdOpened } from './current-declaration'
import { addKey, findConfirmedPhone } from './repository'

// Which case is being opened, between asking for the code and entering it. A number alone opens nothing.
const cookie = sealedCookie({ name: 'mo-ho-so', seconds: 15 * 60 })

/** Sends a code if the phone is the one confirmed for this declaration; says nothing either way. */
export async function askToOpen(reference: string, phone: string): Promise<void> {
  await cookie.keep(reference)
  const found = await findConfirmedPhone(reference)
  if (found?.phone !== phone) return
  await sendCode('open-declaration', {
    subject: found.id,
    destination: phone,
    declarationId: found.id,
  })
}

export const isOpening = async (): Promise<boolean> => (await cookie.find()) !== null

/** Takes the code and gives this browser a key of its own. */
export async function openByCode(
  code: string,
): Promise<{ ok: true } | { ok: false; reason: 'wrong' | 'expired' }> {
  const reference = await cookie.find()
  const found = reference ? await findConfirmedPhone(reference) : null
  // For a number that does not exist the answer is that of a wrong code.
  if (!found) return { ok: false, reason: 'wrong' }
  const key = newKey()
  const isOpened = await inTransaction(async (tx) => {
    const checked = await checkCode('open-declaration', found.id, code, tx)
    if (!checked.ok) return false
    await addKey(found.id, keyHash(key), tx)
    const stream = `declaration:${found.id}`
    await record({ stream, act: 'open-elsewhere', actor: 'citizen' }, tx)
    return true
  })
  if (!isOpened) return { ok: false, reason: 'wrong' }
  await holdOpened(key, found.id)
  return { ok: true }
}
