import { t } from '@/lib/words/t'
import { plainEmail } from './email-field'
import type { Question } from './question'

/** Where nearly all letters go, and their true neighbours, which are not mistyped. */
const KNOWN = ['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'icloud.com', 'yahoo.com.vn']
const NEIGHBOURS = [
  ...['mail.com', 'email.com', 'ymail.com', 'gmx.com', 'yahoo.co', 'outlook.com.vn'],
  ...['hotmail.co', 'yahoo.cn', 'outlook.cz', 'hotmail.co.uk', 'yahoo.co.uk'],
]

/** A letter goes where it says, also to a place that nobody meant: «gmail.con» is asked about. */
export function emailQuestion(typed: string): Question | null {
  const www = /^www(?=\..*@)/i.exec(plainEmail(typed))?.[0]
  if (www)
    return {
      about: www,
      message: t('Bỏ “{www}.” ở đầu thư điện tử. Nếu địa chỉ đúng như vậy, chọn giữ nguyên.', {
        www,
      }),
    }
  const domain = plainEmail(typed).toLowerCase().split('@')[1] ?? ''
  if (domain === '' || KNOWN.includes(domain) || NEIGHBOURS.includes(domain)) return null
  const meant = KNOWN.find((known) => isSlipOf(known, domain) || isOtherEnd(known, domain))
  if (meant === undefined) return null
  return {
    about: domain,
    message: t(
      'Xem lại sau “@”: có phải “{meant}” không? Nếu đúng là “{domain}”, chọn giữ nguyên.',
      { meant, domain },
    ),
  }
}

/** Google and Apple have one address for letters: «gmail.com.vn», «gmail.vn», «gmail.net» are nobody's. */
const isOtherEnd = (known: string, typed: string): boolean =>
  /^(gmail|icloud)\.com$/.test(known) && typed.startsWith(known.replace('com', ''))

/** One letter more, less or another, or two that changed places. */
function isSlipOf(word: string, typed: string): boolean {
  let start = 0
  while (start < word.length && word[start] === typed[start]) start++
  const [rest, other] = [word.slice(start), typed.slice(start)]
  return (
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    rest.slice(1) === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  )
}
