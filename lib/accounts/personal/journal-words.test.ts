import { expect, test } from 'vitest'
import { writtenActs } from '@/lib/platform/fixtures/written-acts'
import { recordParts } from '@/lib/records/record-parts'
import { actorWords, actWords, isLook, isSaidBy, lookWords } from './journal-words'
import { purposeWords } from './purpose-words'

test('việc chưa có tên vẫn đọc được, không lộ mã trong máy', () => {
  expect(actWords('sign-in')).toBe('Đăng nhập')
  expect(actWords('constructor')).toBe('Xử lý hồ sơ đăng ký')
})

test('mọi việc ghi vào nhật ký về một người đều có lời riêng cho người ấy', () => {
  const written = writtenActs([
    'lib/accounts',
    'lib/contacts',
    'lib/registration',
    'lib/review',
    'lib/stored-files',
    'lib/insured',
    'lib/look-ups',
    'lib/audit',
    'lib/requests',
    'lib/postal',
    'lib/ivan',
    'lib/corrections',
    'lib/records',
    'lib/clinic-code',
    'lib/notices',
    'lib/message-box',
    'lib/terms',
    'lib/own-settings',
  ])
  const ofOffices = [
    'account-not-found',
    'check-journal',
    'checkJournal-refused',
    'resendMessages-refused',
    'delete-drafts',
    'clear-desks',
    'delete-reports',
    'view-for-notices',
  ]
  const ofPeople = written.filter((act) => !ofOffices.includes(act))
  expect(ofPeople).toEqual(expect.arrayContaining(['set-checks', 'find-own-code', 'sign-out']))
  const without = ofPeople.filter((act) => actWords(act) === actWords('chưa có lời'))
  expect(without, `thêm lời ở account-acts.ts: ${without.join(', ')}`).toEqual([])
})

test('để làm gì: hồ sơ nào, mỗi việc một lần; xem dữ liệu BHXH trong hồ sơ là vì hồ sơ', () => {
  const about = [
    { act: 'view-declaration', kind: 'declaration' },
    { act: 'view-person', kind: 'person' },
    { act: 'approve', kind: 'declaration' },
    { act: 'create-account', kind: 'account' },
  ].map((one) => ({ ...one, reference: 'K7PM-3QXR' }))
  expect(purposeWords(about)).toBe('Xử lý hồ sơ đăng ký K7PM-3QXR')
})

test.each([
  ['find-own-code', 'person', 'Tra cứu mã số BHXH'],
  ['view-person', 'person', 'Đối chiếu với dữ liệu BHXH'],
  ['print-activation', 'declaration', 'Giúp kích hoạt tài khoản'],
  ['approve-contact-change', 'account', 'Đổi liên hệ tại quầy'],
  ['approveGuardian-refused', 'account', 'Đổi người giám hộ tại quầy'],
  ['view-account', 'account', 'Đổi liên hệ tại quầy'],
  ['answer-corrected', 'account', 'Xem và trả lời báo sai'],
  ['lock', 'account', 'Giữ an toàn cho tài khoản'],
])('%s: nói được để làm gì', (act, kind, purpose) => {
  expect(purposeWords([{ act, kind }])).toBe(purpose)
})

test.each([
  ['ID_FRONT', 'Xem ảnh giấy tờ tùy thân'],
  ['FORM', 'Xem mẫu 01 đã in'],
  ['APPROVED_FORM', 'Xem tờ khai đã duyệt'],
  ['SIGNED_FORM', 'Xem mẫu 01 đã ký số'],
  ['constructor', 'Xem giấy tờ trong hồ sơ'],
  [null, 'Xem giấy tờ trong hồ sơ'],
])('xem giấy tờ %s: nói giấy tờ nào', (paper, words) => {
  expect(actWords('view-paper', paper)).toBe(words)
})

test('xem mà hiện đầy đủ số thì nói ra, ở phần nào của dữ liệu cũng vậy', () => {
  const look = (act: string, inFull: boolean) => lookWords(act, { paper: null, inFull })
  for (const { act } of Object.values(recordParts)) {
    expect(look(act, true)).toBe(`${actWords(act)}, hiện đầy đủ số`)
    expect(look(act, false)).toBe(actWords(act))
  }
  expect(look('view-profile', true)).toBe(actWords('view-profile'))
})

test('duyệt và cấp tài khoản là một việc, cấp tài khoản không qua duyệt vẫn được kể', () => {
  expect(isSaidBy('create-account', ['view-declaration', 'approve', 'create-account'])).toBe(true)
  expect(isSaidBy('create-account', ['create-account'])).toBe(false)
  expect([isLook('view-paper'), isLook('set-checks')]).toEqual([true, false])
})

test('người có tài khoản mà không phải cán bộ, không phải người giám hộ thì không gọi là cán bộ', () => {
  expect(actorWords('account:019900000000')).toBe('Người dùng tài khoản khác')
  expect(actorWords('operator:thu')).toBe('Cán bộ BHXH')
})
