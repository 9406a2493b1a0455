import { withoutMarks } from '@/lib/text/search-text'

/** What people write into the box of a number they have not got at hand. */
const SAID = [
  ...[
    'khong',
    'khong co',
    'khong nho',
    'khong biet',
    'khong con',
    'chua',
    'chua co',
    'chua biet',
    'chua duoc cap',
  ],
  ...[
    'mat',
    'mat roi',
    'bi mat',
    'da mat',
    'lam mat',
    'mat the',
    'mat so',
    'mat giay',
    'that lac',
    'quen',
    'quen roi',
  ],
  ...[
    'bo quen',
    'hong',
    'bi hong',
    'de o nha',
    'dang lam',
    'dang cho',
    'cho cap',
    'khong ro',
    'ko',
    'ko co',
    'ko nho',
    'ko biet',
  ],
  ...['k', 'k co', 'k nho', 'none', 'no', 'n a', 'unknown'],
]
const said = new RegExp(`^(?:toi |em |con |chau )?(?:${SAID.join('|')})(?![\\p{L}\\p{N}])`, 'u')

/** Words that answer «I have none», and hold no number. */
export const saysNone = (text: string): boolean =>
  !/\p{N}/u.test(text) &&
  said.test(
    withoutMarks(text)
      .replace(/[^\p{L}]+/gu, ' ')
      .trim(),
  )
