import { formatDay } from '@/lib/forms/days/dates'
import { env } from '@/lib/platform/env'
import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { letter } from '@/lib/site/letter'
import { site } from '@/lib/site/settings'
import { addressIn } from '@/lib/words/addresses.mjs'
import { currentLanguage } from '@/lib/words/asked-language'
import { t } from '@/lib/words/t'
import { kindIdOf, type KindId } from '../../kinds/kinds'
import { shownReference } from '../../reference/reference'
import type { Declaration } from '../../steps/declaration'

export type ToldCase = { reference: string; answers: Declaration; dueOn: Date | null }
type Words = { number: string; due: string; whose: KindId }

/** Something about a case that its owner hears. */
export type CaseNews = {
  subject: (words: Words) => string
  text: (words: Words) => string
  /** Nothing to do: the case page tells it, and a letter, but no telephone rings. */
  isQuiet?: true
}

export const smsAbout = ({ answers }: ToldCase, body: string): OutgoingMessage => ({
  channel: 'SMS',
  language: currentLanguage(),
  recipient: answers.contact.phone,
  body: `${site.sender}: ${body}`,
})

export const kindOfCase = ({ answers }: ToldCase): KindId => kindIdOf(answers) ?? 'person'

/** To the phone, and the same by letter for those who gave an address. */
export function caseNews(
  about: ToldCase,
  { subject, text, isQuiet }: CaseNews,
  toPhone?: OutgoingMessage,
): OutgoingMessage[] {
  const { contact } = about.answers
  const language = currentLanguage()
  const words = {
    number: shownReference(about.reference),
    due: about.dueOn ? formatDay(about.dueOn) : '',
    whose: kindOfCase(about),
  }
  const byMail: OutgoingMessage = {
    channel: 'EMAIL',
    language,
    recipient: contact.email,
    subject: subject(words),
    body: letter(
      [
        `${text(words)}\n`,
        t('Xem hồ sơ: {address}', {
          address: `${env.SITE_URL}${addressIn(language, '/ho-so')}`,
        }),
        t('Mã hồ sơ: {number}', { number: words.number }),
      ].join('\n'),
      contact.contactPerson,
    ),
  }
  return [
    ...(isQuiet ? [] : [toPhone ?? smsAbout(about, text(words))]),
    ...(contact.email ? [byMail] : []),
  ]
}
