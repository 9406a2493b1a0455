import { toContacts, type Contacts } from '@/lib/accounts/to-contacts'
import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { shownReference } from '@/lib/registration/reference/reference'
import { letter } from '@/lib/site/letter'
import { hotline, site } from '@/lib/site/settings'
import { t } from '@/lib/words/t'
import { currentLanguage } from '@/lib/words/asked-language'

type To = { phone: string; email: string }

/** To the account's owner, when its code is printed at a counter; by letter too, since whoever asks for a slip may have lost the phone. */
export function newsOfPrint(reference: string, { phone, email }: To): OutgoingMessage[] {
  const text = t(
    'Mã kích hoạt của hồ sơ {reference} vừa được in tại quầy. Nếu ông/bà không đến nhận, xin gọi ngay {hotline}',
    { reference: shownReference(reference), hotline: hotline.shown },
  )
  const language = currentLanguage()
  return [
    { channel: 'SMS', language, recipient: phone, body: `${site.sender}: ${text}` },
    ...(email
      ? [
          {
            channel: 'EMAIL' as const,
            language,
            recipient: email,
            subject: t('Mã kích hoạt vừa được in tại quầy'),
            body: letter(`${text}.`),
          },
        ]
      : []),
  ]
}

/** To the child and whoever looks after it now: the guardian whom the case names may be one no more. */
export const newsOfWardPrint = (reached: Contacts[]): OutgoingMessage[] =>
  toContacts(reached, {
    text: t(
      'Mã kích hoạt của một tài khoản trẻ em vừa được in tại quầy. Nếu ông/bà không đến nhận, xin gọi ngay {hotline}.',
      { hotline: hotline.shown },
    ),
    subject: t('Mã kích hoạt vừa được in tại quầy'),
  })
