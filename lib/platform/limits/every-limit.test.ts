import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/**
 * Where each limit of the house is told with the hour at which it opens, or why it has none. Found in the source, not listed: a new limit
 * must say here who tests its hour.
 */
const told: Record<string, string> = {
  'ask-code': 'lib/accounts/sign-in/network-hours.db.test.ts',
  'ask-code-network': 'lib/accounts/sign-in/network-hours.db.test.ts',
  'capture-code': 'no hour is told: the link needs no code, and the computer gives another at once',
  'card-check': 'lib/clinic-code/spoken/spoken-code.db.test.ts',
  'code-guesser': 'lib/accounts/codes/code-lock.db.test.ts',
  'code-tries': 'lib/accounts/codes/code-lock.db.test.ts',
  'counter-open': 'lib/registration/desk/passes/open-by-pass.db.test.ts',
  'counter-pass': 'lib/registration/desk/passes/open-by-pass.db.test.ts',
  'counter-passes': 'lib/registration/desk/passes/open-by-pass.db.test.ts',
  'find-at-counter': 'lib/platform/limits/told-hours.db.test.ts',
  guesser:
    'no hour is told: who guesses learns nothing; the owner enters by a code (decision 0015)',
  'guessing-network': 'no hour is told: the same',
  'issue-paper': 'lib/papers/whose-papers.db.test.ts',
  'look-ups': 'lib/platform/limits/told-hours.db.test.ts',
  'message-check': 'lib/message-box/check/check-message.db.test.ts',
  'open-data': 'lib/platform/limits/told-hours.db.test.ts',
  'not-me': 'no hour is told: another network or the hotline helps at once',
  'own-code': 'lib/platform/limits/told-hours.db.test.ts',
  'own-code-of': 'lib/platform/limits/told-hours.db.test.ts',
  'signed-in': 'lib/accounts/codes/code-lock.db.test.ts',
  strangers: 'no hour is told: the same',
  'paper-check': 'lib/papers/whose-papers.db.test.ts',
  'print-activation': 'lib/review/desk/find-no-slip.test.ts',
  'sending-limits.ts': 'lib/accounts/sign-in/network-hours.db.test.ts',
  'sign-by-phone': 'lib/registration/sent/sign-by-phone.db.test.ts',
  'sign-by-phone-holder': 'lib/registration/sent/sign-by-phone.db.test.ts',
  'sign-by-phone-network': 'lib/registration/sent/sign-by-phone.db.test.ts',
  'sign-by-phone-rings': 'lib/registration/sent/sign-by-phone.db.test.ts',
  'sign-by-phone-share': 'no hour is told: beyond it the limit of the holder is asked',
  'signed-file': 'lib/registration/sent/sign-by-phone.db.test.ts',
  'signed-file-network': 'lib/registration/sent/sign-by-phone.db.test.ts',
  'storage-limits.ts': 'lib/platform/limits/told-hours.db.test.ts',
  'take-data': 'lib/exports/exports.db.test.ts',
  'upload-places.ts': 'no window: it opens when another upload ends',
}

const sources = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/test|fixtures/.test(file))
  .map((file) => `lib/${file}`)
const read = (file: string) => readFileSync(file, 'utf8')

/** `{ name, points, seconds }` and `{ name, most, minutes }` by name, tables of limits and what is counted by the day by their files. */
const found = sources.flatMap((file) => {
  const code = read(file)
  const named = [...code.matchAll(/name: '([\w-]+)',\s*(?:points|most):/g)].map(([, name]) => name!)
  const isTable = /Limits?: .*readonly|readonly (Sending|Storage)Limit\[\]|createUploadPlaces/.test(
    code,
  )
  const table = isTable && /-(limits|places)\.ts$/.test(file) ? [file.split('/').at(-1)!] : []
  const slips = /\.at\(-MOST_|>= MOST_\w*DAY/.test(code)
  return [...named, ...table, ...(slips ? [/PRINT = '([\w-]+)'/.exec(code)?.[1] ?? file] : [])]
})

test('mỗi giới hạn của cổng nói giờ mở lại, hoặc nói vì sao không', () => {
  expect(Object.keys(told).sort()).toEqual([...new Set(found)].sort())
})

test.each(Object.entries(told).filter(([, where]) => where.endsWith('.ts')))(
  '%s: giờ mở lại được thử ở %s',
  (_, where) => {
    expect(read(where)).toMatch(/formatSoon|formatTime|findNoSlip/)
  },
)
