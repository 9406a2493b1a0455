import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import { queueMessage, type OutgoingMessage } from '@/lib/platform/messages/outbox'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { letter } from '@/lib/site/letter'
import { hotline, site } from '@/lib/site/settings'
import { currentLanguage, speaking } from '@/lib/words/asked-language'
import { t } from '@/lib/words/t'
import { streamOf } from '../account'
import { endWaysIn } from '../passwords/end-ways-in'
import { endSessionsOf } from '../sessions/end-sessions-of'
import { endOfAge, takeBack, type CameOfAge } from './repository'

/**
 * On the eighteenth birthday guardians see nothing more from midnight on, by the view alone. This carries the rest out: every way in that a
 * guardian may know is closed, and the owner is told how to come in. A phone that is a guardian's is taken off too, so the first way in of
 * the owner's own is the counter; a phone of their own brings the code for a new password.
 */
export const handOver = (): Promise<number> =>
  inTransaction(async (tx) => {
    const all = await endOfAge(tx)
    for (const one of all) await handOverTo(one, tx)
    return all.length
  })

async function handOverTo({ childId, isGuardiansPhone, ...contact }: CameOfAge, tx: Tx) {
  await takeBack(childId, { phone: isGuardiansPhone }, tx)
  await endWaysIn(childId, tx)
  await endSessionsOf(childId, 'of-age', tx)
  await record({ stream: streamOf(childId), act: 'come-of-age', actor: 'system' }, tx)
  const said = speaking(contact.language, () => newsFor({ isGuardiansPhone, ...contact }))
  for (const message of said) await queueMessage({ ...message, accountId: childId }, tx)
}

type News = Omit<CameOfAge, 'childId' | 'language'>

function newsFor({ phone, email, isGuardiansPhone }: News): OutgoingMessage[] {
  const text = isGuardiansPhone
    ? t(
        'Chủ tài khoản đã đủ 18 tuổi nên tự quản lý tài khoản. Xin mang căn cước đến cơ quan BHXH để ghi số điện thoại riêng. Hỏi: {phone}',
        { phone: hotline.shown },
      )
    : t(
        'Ông/bà đã đủ 18 tuổi nên tự quản lý tài khoản. Xin vào Cổng BHXH, mục “Quên mật khẩu”, để đặt mật khẩu mới. Hỏi: {phone}',
        { phone: hotline.shown },
      )
  const sms = (recipient: string): OutgoingMessage => ({
    channel: 'SMS',
    language: currentLanguage(),
    recipient,
    body: `${site.sender}: ${text}`,
  })
  const mail = (recipient: string): OutgoingMessage => ({
    channel: 'EMAIL',
    language: currentLanguage(),
    recipient,
    subject: t('Từ nay chủ tài khoản tự quản lý tài khoản'),
    body: letter(text),
  })
  return [...(phone ? [sms(phone)] : []), ...(email ? [mail(email)] : [])]
}
