import { formatInstant } from '@/lib/forms/days/dates'
import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { letter } from '@/lib/site/letter'
import { hotline, site } from '@/lib/site/settings'
import { currentLanguage } from '@/lib/words/asked-language'
import { t } from '@/lib/words/t'

type Reached = { phone: string | null; email: string | null }
type Words = { text: string; subject: string }

/** To every contact from before and to the new ones. Values are not told: whoever reads it at a contact of before may be a stranger by now. */
export function newsOfAdjusting(before: Reached, after: Reached, at: Date): OutgoingMessage[] {
  const text = t(
    'Đã điều chỉnh thông tin tài khoản lúc {instant}. Không phải ông/bà? Gọi {phone}.',
    {
      instant: formatInstant(at),
      phone: hotline.shown,
    },
  )
  return toContacts([before, after], { text, subject: t('Thông tin tài khoản đã được điều chỉnh') })
}

function toContacts(reached: Reached[], { text, subject }: Words): OutgoingMessage[] {
  const language = currentLanguage()
  const each = (one: 'phone' | 'email') =>
    [...new Set(reached.map((contacts) => contacts[one]))].filter((contact) => contact !== null)
  return [
    ...each('phone').map((recipient) => ({
      channel: 'SMS' as const,
      language,
      recipient,
      body: `${site.sender}: ${text}`,
    })),
    ...each('email').map((recipient) => ({
      channel: 'EMAIL' as const,
      language,
      recipient,
      subject,
      body: letter(text),
    })),
  ]
}
