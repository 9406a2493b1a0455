import { withoutSecret } from '@/lib/platform/messages/message-code'
import { plainLetters } from '@/lib/text/plain-letters'

/** `same`: sign for sign; `part`: a stretch of it; `altered`: something was put in or left out; `not-compared`: too little to say. */
export type WordsComparison = 'same' | 'part' | 'altered' | 'not-compared'

/** As many signs as a fake could share with ours by chance, such as the line with the code alone. */
const LEAST = 25

/** Without marks, size of letters and blanks: a telephone may have got them otherwise, and a copy loses them. */
const reduced = (text: string): string =>
  plainLetters(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '')

type Sent = { subject: string | null; words: string }

/** What somebody pasted beside what was sent. Both without the secret, which is wiped of what is kept. */
export function compareWords(pasted: string, { subject, words }: Sent): WordsComparison {
  const [typed, body] = [reduced(withoutSecret(pasted)), reduced(withoutSecret(words))]
  if (typed.length < LEAST) return 'not-compared'
  const whole = reduced(subject ?? '') + body
  if (typed === body || typed === whole) return 'same'
  return whole.includes(typed) ? 'part' : 'altered'
}
