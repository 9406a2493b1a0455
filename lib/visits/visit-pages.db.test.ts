import { gzipSync } from 'node:zlib'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as list } from '@/app/(citizen)/ca-nhan/[whose]/so-kham-chua-benh/route'
import { GET as one } from '@/app/(citizen)/ca-nhan/[whose]/so-kham-chua-benh/[key]/route'
import type { User } from '@/lib/accounts/account'
import type { GoodClaim } from '@/lib/claims/claim-events'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { formatDay } from '@/lib/forms/days/dates'
import { listEntries } from '@/lib/platform/journal/journal'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { vietnameseLeft } from '@/lib/words/fixtures/vietnamese-left'
import { giveVisits, keyOfClaim, sampleClaim, withDisease } from './fixtures/give-visits'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let patient: User
let stranger: User
let stay: GoodClaim

const address = '/ca-nhan/toi/so-kham-chua-benh'
const drawList = (asked = '') => drawn(list, `${address}${asked}`, { whose: 'toi' })
const drawOne = (key: string, asked = '') =>
  drawn(one, `${address}/${key}${asked}`, { whose: 'toi', key })

beforeAll(async () => {
  patient = (await aPersonWithRecords()).user
  stranger = (await aPersonWithRecords()).user
  stay = await sampleClaim('inpatient')
  await giveVisits(patient, [stay, await sampleClaim('outpatient')])
})
beforeEach(async () => {
  jar.clear()
  await signIn(patient)
})

describe('người bệnh mở sổ khám chữa bệnh', () => {
  test('thấy từng lần khám, và tổng chi của năm đúng bằng các phần cộng lại', async () => {
    const { visit } = stay.claim
    const text = readOn(await drawList(`?nam=${visit.arrivedAt.slice(0, 4)}`))
    expect(text).toContain(visit.diagnosis)
    expect(text).toContain('Chi phí từng năm')
  })

  test('mở một lần khám thấy mọi khoản, mọi người trả, kết quả, giấy; nhật ký kể lần xem', async () => {
    const html = await drawOne(keyOfClaim(stay))
    const text = readOn(html)
    for (const line of stay.claim.lines) expect(text).toContain(line.name)
    for (const words of [
      'BHYT thanh toán',
      'Người bệnh cùng chi trả',
      'Nguồn khác',
      'Tổng chi',
      'Vì sao BHYT trả',
    ])
      expect(text).toContain(words)
    const looks = await listEntries(`account:${patient.id}`)
    expect(looks.at(-1)).toMatchObject({ act: 'view-visits', details: { relation: 'self' } })
  })

  test('mỗi lời giải mang tên khoản của nó, không nút nào đứng trong ô tên của bảng', async () => {
    const html = await drawOne(keyOfClaim(stay))
    const named = [...html.matchAll(/<summary[^>]*>(.*?)<\/summary>/gs)]
      .map(([, words]) => readOn(words!).trim())
      .filter((words) => words.includes('số này được tính thế nào'))
    expect(named.length).toBeGreaterThanOrEqual(stay.claim.lines.length)
    for (const line of stay.claim.lines)
      expect(named.some((words) => words.startsWith(line.name))).toBe(true)
    for (const [, cell] of html.matchAll(/<th[^>]*scope="row"[^>]*>(.*?)<\/th>/gs))
      expect(cell).not.toContain('<summary')
  })

  test('giấy ra viện có ngày nghỉ từ hôm nào, tóm tắt bệnh án, diễn biến từng ngày đều đọc được; kết quả nào cũng có tên', async () => {
    const text = readOn(await drawOne(keyOfClaim(stay)))
    const { summaries, discharges, course, tests } = stay.claim
    for (const words of ['Tóm tắt hồ sơ bệnh án', 'Diễn biến điều trị', `Bệnh viện đã ghi`])
      expect(text).toContain(words)
    for (const time of [discharges[0]!.restFrom, discharges[0]!.restTo])
      expect(text).toContain(formatDay(time))
    for (const words of [
      summaries[0]!.course,
      summaries[0]!.findings,
      ...course.map((one) => one.text),
    ])
      expect(text).toContain(readOn(words.replaceAll('<', '&lt;')).trim())
    for (const { service } of tests) expect(text).not.toContain(service)
  })

  test('còn nằm viện: trang nói đang điều trị, theo hồ sơ ngày nào, và chi phí còn thêm', async () => {
    const { claim, ...event } = withDisease(stay, 'J18.9', 'STILL-THERE')
    const visit = { ...claim.visit, leftAt: '', result: '', discharge: '', diagnosis: '' }
    const open = { ...event, claim: { ...claim, visit } }
    await giveVisits(patient, [open])
    expect(readOn(await drawList(`?nam=${visit.arrivedAt.slice(0, 4)}`))).toContain('Đang điều trị')
    const text = readOn(await drawOne(keyOfClaim(open)))
    expect(text).toContain(`Đang điều trị, theo hồ sơ bệnh viện lập ngày ${formatDay(stay.madeOn)}`)
    expect(text).toContain('chi phí có thể còn thêm')
    expect(text).not.toContain('Tình trạng ra viện')
  })

  test('thẻ ghi nơi đăng ký khác điều bệnh viện ghi: trang kể cả hai, không nói là khớp', async () => {
    const { claim, ...event } = withDisease(stay, 'J18.9', 'ELSEWHERE')
    const cards = {
      cards: [
        'Số thẻ BHYT;Giá trị từ ngày;Giá trị đến ngày;Mã nơi ĐKKCB ban đầu',
        'GD401{code};01/01/2026;31/12/2026;01018',
      ],
    }
    const { user } = await aPersonWithRecords(cards)
    const said = { ...event, claim: { ...claim, visit: { ...claim.visit, entitlement: '1.1' } } }
    await giveVisits(user, [said])
    await signIn(user)
    const text = readOn(await drawOne(keyOfClaim(said)))
    expect(text).toContain('Điều bệnh viện ghi chưa khớp với thẻ')
    expect(text).toMatch(/Thẻ của ngày ấy ghi nơi đăng ký là .*01018/)
    expect(text).not.toContain('Mức này khớp')
  })

  test('đọc bằng tiếng Anh: mọi chữ của bệnh viện được đánh dấu là tiếng Việt', async () => {
    expect(
      vietnameseLeft(
        await drawn(one, `/en${address}/${keyOfClaim(stay)}`, {
          whose: 'toi',
          key: keyOfClaim(stay),
        }),
      ),
    ).toEqual([])
    expect(vietnameseLeft(await drawn(list, `/en${address}`, { whose: 'toi' }))).toEqual([])
    const english = await drawn(one, `/en${address}/${keyOfClaim(stay)}`, {
      whose: 'toi',
      key: keyOfClaim(stay),
    })
    for (const words of ['Inpatient treatment', 'Recovered', 'Discharged'])
      expect(readOn(english)).toContain(words)
  })

  test('bệnh dễ bị để ý: tên, thuốc, xét nghiệm không có trên trang cho đến khi nhấn mở', async () => {
    const hidden = withDisease(stay, 'B20', 'COVERED-1')
    await giveVisits(patient, [hidden])
    expect(await drawList()).not.toContain('Bệnh kín')
    const covered = await drawOne(keyOfClaim(hidden))
    expect(covered).not.toContain('Bệnh kín')
    expect(covered).not.toContain('B20')
    for (const line of hidden.claim.lines) expect(covered).not.toContain(line.name)
    expect(await drawOne(keyOfClaim(hidden), '?hien=1')).toContain('Bệnh kín')
  })

  test('bệnh viện chỉ ghi mã bệnh thì thấy tên bệnh cạnh mã, viết mã kiểu nào cũng thế', async () => {
    const { claim } = withDisease(stay, 'j020', 'CODE-ONLY')
    const visit = { ...claim.visit, diagnosis: '', otherDiseases: ['I10', 'Z99.99'] }
    const bare = { ...stay, claim: { ...claim, visit } }
    await giveVisits(patient, [bare])
    const year = visit.arrivedAt.slice(0, 4)
    expect(readOn(await drawList(`?nam=${year}`))).toContain('Viêm họng do liên cầu (j020)')
    const text = readOn(await drawOne(keyOfClaim(bare)))
    expect(text).toContain('Viêm họng do liên cầu (j020)')
    expect(text).toContain('Bệnh lý tăng huyết áp (I10); Z99.99')
  })

  test('người điều trị HIV: trang đang che cũng không nói điều ấy qua diện đến khám', async () => {
    const { claim } = withDisease(stay, 'B20', 'COVERED-2')
    const told = { ...stay, claim: { ...claim, visit: { ...claim.visit, entitlement: '1.9' } } }
    await giveVisits(patient, [told])
    expect(readOn(await drawOne(keyOfClaim(told)))).not.toContain('HIV')
    expect(readOn(await drawOne(keyOfClaim(told), '?hien=1'))).toContain('Điều trị HIV')
  })

  test('người lạ biết địa chỉ vẫn không thấy gì', async () => {
    await signIn(stranger)
    const text = await drawOne(keyOfClaim(stay))
    expect(text).not.toContain(stay.claim.visit.diagnosis)
    expect(readOn(await drawList())).toContain('Chưa có lần khám')
  })

  test('bốn mươi năm, hai trăm lần khám: trang danh sách dưới 60 KB khi nén', async () => {
    const many = Array.from({ length: 200 }, (_, at) => {
      const year = 1986 + Math.floor(at / 5)
      const claim = withDisease(stay, 'J00', `OLD-${at}`)
      const arrivedAt = `${year}-0${(at % 5) + 1}-03T08:00`
      return {
        ...claim,
        claim: { ...claim.claim, visit: { ...claim.claim.visit, arrivedAt, leftAt: arrivedAt } },
      }
    })
    await giveVisits(stranger, many)
    await signIn(stranger)
    const html = await drawList()
    expect(html).toContain('1986')
    expect(gzipSync(html).length).toBeLessThan(60 * 1024)
  })
})
