import { describe, expect, test } from 'vitest'
import { statuses, type Status } from '@/lib/registration/steps/status'
import { readWish, wishQuery } from './list-wish'
import { isIn } from './fixtures/is-in'
import { daysWaited, findQueue, firstQueue, queues } from './queues'
import { readSearch } from './search'

const today = '2026-11-19' // a Thursday
const longAgo = new Date('2026-11-02T03:00:00Z')
const thisMorning = new Date('2026-11-19T01:00:00+07:00')

const queuesOf = (status: Status, dueOn: string | null, submittedAt = longAgo) =>
  queues
    .filter(({ slug }) => isIn(slug, { status, dueOn, submittedAt }, today))
    .map(({ slug }) => slug)

describe('hàng đợi', () => {
  test.each([
    ['DRAFT', null, []],
    ['AWAITING_PAPER', null, ['cho-ban-ky']],
    ['RECORDED', null, ['cho-ban-ky']],
    ['UNDER_REVIEW', null, ['can-xu-ly']],
    ['UNDER_REVIEW', '2026-11-24', ['can-xu-ly']],
    ['UNDER_REVIEW', '2026-11-20', ['can-xu-ly', 'qua-han']],
    ['UNDER_REVIEW', '2026-11-18', ['can-xu-ly', 'qua-han']],
    ['AWAITING_APPROVAL', '2026-11-23', ['cho-duyet']],
    ['AWAITING_APPROVAL', '2026-11-19', ['cho-duyet', 'qua-han']],
    ['DECIDED', '2026-11-23', ['cho-duyet']],
    ['DECIDED', '2026-11-19', ['cho-duyet', 'qua-han']],
    ['RETURNED', '2026-11-19', ['cho-cong-dan']],
    ['APPROVED', '2026-11-18', ['da-xong']],
    ['REFUSED', null, ['da-xong']],
    ['WITHDRAWN', null, ['da-xong']],
    ['LAPSED', '2026-11-01', ['da-xong']],
  ] as const)('hồ sơ %s, hẹn %s nằm đúng ở %j', (status, dueOn, expected) => {
    expect(queuesOf(status, dueOn)).toEqual(expected)
  })

  test('thứ Sáu thì hạn thứ Hai đã là sắp hết', () => {
    const friday = (dueOn: string) =>
      isIn('qua-han', { status: 'UNDER_REVIEW', dueOn, submittedAt: longAgo }, '2026-11-20')
    expect([friday('2026-11-23'), friday('2026-11-25')]).toEqual([true, false])
  })

  test('gửi hôm nay, theo ngày Việt Nam, thì thêm «Mới trong ngày»', () => {
    const lastNight = new Date('2026-11-18T23:59:00+07:00')
    expect(queuesOf('AWAITING_PAPER', null, thisMorning)).toEqual(['cho-ban-ky', 'moi-trong-ngay'])
    expect(queuesOf('AWAITING_PAPER', null, lastNight)).toEqual(['cho-ban-ky'])
  })

  test('mỗi hồ sơ đã gửi nằm ở đúng một hàng đợi theo tình trạng', () => {
    const byStatus = queues.filter((queue) => !('isDueSoon' in queue) && !('isFromToday' in queue))
    for (const status of statuses.filter((one) => one !== 'DRAFT')) {
      const places = byStatus.filter(({ slug }) =>
        isIn(slug, { status, dueOn: null, submittedAt: longAgo }, today),
      )
      expect(places, status).toHaveLength(1)
    }
  })

  test('mở đầu ở việc đang chờ mình', () => {
    expect(firstQueue(['CHECKER'])).toBe('can-xu-ly')
    expect(firstQueue(['APPROVER'])).toBe('cho-duyet')
    expect(firstQueue(['RECEIVER'])).toBe('cho-ban-ky')
    expect(firstQueue(['AUDITOR'])).toBe('can-xu-ly')
    expect(findQueue('không-có')).toBeNull()
  })

  test('đếm ngày chờ theo ngày, không theo giờ', () => {
    expect(daysWaited(new Date('2026-11-18T23:50:00+07:00'), today)).toBe(1)
    expect(daysWaited(thisMorning, today)).toBe(0)
  })
})

describe('ô tìm', () => {
  test.each([
    ['0123 456 789', { numbers: ['0123456789'], phone: null, words: [] }],
    ['0912 345 678', { numbers: ['0912345678'], phone: '+84912345678', words: [] }],
    ['+84 912 345 678', { numbers: ['+84912345678'], phone: '+84912345678', words: [] }],
    ['089 188 012 345', { numbers: ['089188012345'], phone: null, words: [] }],
    ['c1234567', { numbers: ['C1234567'], phone: null, words: [] }],
    ['Lò Mẩy', { numbers: [], phone: null, words: ['lo', 'may'] }],
  ])('«%s»', (typed, search) => {
    expect(readSearch(typed)?.search).toEqual(search)
  })

  test('mã hồ sơ đúng chữ số kiểm tra thì mở thẳng hồ sơ; ô trống thì không tìm gì', () => {
    expect(readSearch('wx9b-9g5k')?.reference).toBe('WX9B9G5K')
    expect(readSearch('WX9B-9G5L')?.reference).toBeNull()
    expect(readSearch(' - ')).toBeNull()
  })

  test.each([
    ['CCCD 014199000123', '014199000123'],
    ['Mã số 1410 203 040', '1410203040'],
    ['GD491 1410203040', '1410203040'],
    ['HC: B1234567', 'B1234567'],
    ['CMND 351234567 cấp 2012', '351234567'],
  ])('“%s” tìm đúng số, không tìm chữ quanh số', (typed, number) =>
    expect(readSearch(typed)?.search).toMatchObject({ numbers: [number], words: [] }),
  )

  test('số điện thoại có lời đi kèm cũng là số điện thoại', () =>
    expect(readSearch('0912 345 678 (con gái)')?.search.phone).toBe('+84912345678'))
})

describe('địa chỉ của một danh sách', () => {
  const officeCodes = ['089', '08902']

  test('mở lại địa chỉ thì được đúng điều đã muốn', () => {
    const asked = {
      xep: 'moi',
      'tinh-trang': 'RECORDED',
      'co-quan': '08902',
      tu: '2026-11-01',
      den: '2026-11-19',
    }
    const wish = readWish(asked, 'cho-ban-ky', { officeCodes, words: ' lò mẩy ' })
    const query = wishQuery('cho-ban-ky', wish, 'niêm')
    expect(Object.fromEntries(query)).toEqual({ 'hang-doi': 'cho-ban-ky', ...asked, chu: 'niêm' })
    const again = readWish(Object.fromEntries(query), 'cho-ban-ky', {
      officeCodes,
      words: 'lò mẩy',
    })
    expect(again).toEqual(wish)
  })

  test('điều hiển nhiên và chữ để trần không đứng trong địa chỉ', () => {
    const wish = readWish({ xep: 'han' }, 'can-xu-ly', { officeCodes, words: 'lò mẩy' })
    expect(wishQuery('can-xu-ly', wish, '').toString()).toBe('hang-doi=can-xu-ly')
  })
})
