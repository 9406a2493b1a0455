import { expect, test } from 'vitest'
import { shownParts } from '../shown-parts'
import { endOfConsent, maySeeInFull } from './consent'
import { typedConsent } from './fixtures/typed-consent'
import { consentErrors, readConsent } from './give/consent-form'
import { initialsOf } from './initials'

const own = '0123456789'
const to = { login: '0131113072', fullName: 'Lò Văn Bịa' }

test.each([
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-11-30', 12, '2027-11-30'],
])('cho từ %s trong %i tháng thì hết ngày %s là thôi', (from, months, end) =>
  expect(endOfConsent(from, months)).toBe(end),
)

test.each([
  ['chính mình', { receiverCode: own }, ['receiverCode']],
  ['không chọn phần nào', { cards: '', visits: '', diseases: '' }, ['cards']],
  ['chỉ chọn điều đang che', { cards: '', visits: '', numbers: 'yes' }, ['cards']],
  ['mãi mãi', { months: '120' }, ['months']],
  ['chưa nói là ai của mình', { kinship: '' }, ['kinship']],
  [
    'chưa điền gì',
    { receiverName: '', receiverCode: '', kinship: '', cards: '', visits: '', months: '' },
    ['receiverName', 'receiverCode', 'kinship', 'cards', 'months'],
  ],
  ['đúng', {}, []],
])('cho xem, %s', (_, differing, wrong) => {
  const typed = { ...typedConsent(to, ['cards', 'visits']), ...differing }
  expect(consentErrors(typed, own).map(({ field }) => field)).toEqual(wrong)
})

test('bệnh nhạy cảm mà không cho xem sổ khám thì không cho gì', () => {
  const typed = typedConsent(to, ['cards', 'diseases'])
  expect(readConsent(typed, own, '2026-11-30')).toMatchObject({
    scope: ['cards'],
    endsOn: '2027-02-28',
  })
})

test('cho số của thẻ không phải cho tên bệnh, và ngược lại; phần không cho thì không hiện', () => {
  const numbers = { scope: ['cards', 'visits', 'numbers'] } as const
  expect([maySeeInFull(numbers, 'cards'), maySeeInFull(numbers, 'visits')]).toEqual([true, false])
  const diseases = { scope: ['cards', 'visits', 'diseases'] } as const
  expect([maySeeInFull(diseases, 'cards'), maySeeInFull(diseases, 'visits')]).toEqual([false, true])
  expect(shownParts({ consent: numbers })).toEqual(['cards', 'visits'])
  expect(shownParts({})).toContain('takeAway')
})

test.each([
  ['Nguyễn Văn An', 'N. V. An'],
  ['H’Hen Niê', 'H. Niê'],
  ['Mẩy', 'Mẩy'],
])('người được mời đọc tên %s là %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
