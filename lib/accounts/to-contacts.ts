import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { letter } from '@/lib/site/letter'
import { site } from '@/lib/site/settings'
import { currentLanguage } from '@/lib/words/asked-language'

export type Contacts = { phone: string | null; email: string | null }
export type NewsWords = { text: string; subject: string }

/** The same words to every contact of these, each once. */
export function toContacts(reached: Contacts[], { text, subject }: NewsWords): OutgoingMessage[] {
  const language = currentLanguage()
  const each = (one: keyof Contacts) =>
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
