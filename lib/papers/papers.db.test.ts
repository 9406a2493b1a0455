import { createHash } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as takeAway } from '@/app/(citizen)/ca-nhan/[whose]/mang-ve/route'
import {
  GET as asksWhy,
  POST as withdraw,
} from '@/app/(citizen)/ca-nhan/[whose]/mang-ve/thu-hoi/[ma]/route'
import { GET as checkPage, POST as typedCode } from '@/app/(public)/giay/kiem-tra/route'
import { GET as roots } from '@/app/(public)/giay/chung-thu/route'
import type { User } from '@/lib/accounts/account'
import { today } from '@/lib/forms/days/dates'
import { addDays } from '@/lib/forms/days/working-days'
import { actWords } from '@/lib/accounts/personal/journal-words'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { canInspect, textOf } from '@/lib/pdf/fixtures/inspect-pdf'
import { db } from '@/lib/platform/database/db'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { answerOf, press, type Route } from '@/lib/registration/fixtures/presses'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { aPaperCode, mistyped } from './fixtures/a-paper'
import { readSignature } from './fixtures/read-signature'
import { actsOf, here, openPaper, papersOf, sendPaper, takePaper } from './fixtures/taking'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let owner: User
let code: string
beforeAll(async () => {
  const person = await aPersonWithRecords(papersOf)
  owner = person.user
  code = person.code
})
beforeEach(async () => {
  jar.clear()
  await signIn(owner)
})

describe('người tham gia lập giấy và mang về', () => {
  test('tệp tên không có số của người, không nơi nào giữ lại; sổ giữ dấu băm, nhật ký kể là giấy nào', async () => {
    const { answer, file, disposition, code: paper } = await takePaper({ loai: 'qua-trinh' })
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(disposition).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''B%E1%BA%A3n/)
    expect(disposition).not.toContain(code)
    const row = await db.issuedPaper.findUniqueOrThrow({ where: { code: paper } })
    expect(Buffer.from(row.sha256)).toEqual(createHash('sha256').update(file).digest())
    expect(row).toMatchObject({ accountId: owner.id, issuedById: owner.id, kind: 'PARTICIPATION' })
    expect((await actsOf('view-participation', owner)).at(-1)).toMatchObject({
      details: { relation: 'self', inFull: true },
    })
    expect((await actsOf('issue-paper', owner)).at(-1)).toMatchObject({
      details: { paper: 'PARTICIPATION' },
    })
    expect(actWords('issue-paper', 'PARTICIPATION')).toContain('Bản trích quá trình tham gia')
    const [, pem = ''] =
      /BEGIN CERTIFICATE-----([^-]+)/.exec(
        (await answerOf(roots as Route, new Request('http://localhost/'))).text,
      ) ?? []
    expect(readSignature(file, Buffer.from(pem, 'base64'))).toMatchObject({
      faults: [],
      hasChain: true,
    })
    if (!canInspect) return
    const text = textOf(file)
    for (const words of [owner.fullName, 'Công ty TNHH Ví Dụ', '2 năm', 'do Cổng lập'])
      expect(text).toContain(words)
  })

  test('người nhận kiểm bằng mã và bằng tệp; đổi một byte là đã bị thay đổi; tên chỉ còn chữ đầu', async () => {
    const { file, code: paper } = await takePaper({ loai: 'the-bhyt' })
    jar.clear()
    const valid = await openPaper(paper)
    expect(valid).toContain('Mã đúng, giấy chưa bị thu hồi')
    expect(valid).toContain('Mã đúng không có nghĩa là chữ trên giấy đúng: gửi tệp PDF để so.')
    expect(valid).toContain('Xác nhận thẻ BHYT')
    for (const words of [owner.fullName, code]) expect(valid).not.toContain(words)
    expect(await sendPaper(file)).toContain('Tệp đúng như đã cấp')
    const other = Buffer.from(file)
    other[other.length >> 1]! ^= 1
    const changed = await sendPaper(other)
    expect(changed).toContain('Tệp đã bị thay đổi')
    expect(changed).toContain('Xác nhận thẻ BHYT')
    expect(await sendPaper(Buffer.from('%PDF-1.7'))).toContain('không phải giấy của cổng')
    expect(await sendPaper(Buffer.alloc(0))).toContain('Chưa có tệp nào được chọn')
    expect(await sendPaper(Buffer.alloc(5 * 1024 * 1024 + 1))).toContain('lớn hơn 5 MB')
    expect(
      (await press(typedCode as Route, { 'ma-giay': `${paper.slice(0, 4)} ${paper.slice(4)}` })).to,
    ).toBe(`/giay/${paper}`)
    expect((await press(typedCode as Route, { 'ma-giay': '123' })).to).toContain('loi=unreadable')
    expect(await openPaper(aPaperCode())).toContain('Không có giấy nào mang mã này')
  })

  test('gõ mã sai một ký tự, ở ô hay ở địa chỉ: mã còn đó để xem lại, trang nói sai ở đâu', async () => {
    const wrong = mistyped(aPaperCode())
    const { to } = await press(typedCode as Route, { 'ma-giay': wrong })
    const page = await drawn(checkPage, to.split('#')[0]!)
    expect(page).toContain(`value="${wrong}"`)
    expect(readOn(page)).toContain('đủ 12 ký tự, nhưng có ký tự không đúng')
    for (const address of [wrong, 'xyz']) {
      expect(await openPaper(address)).toContain('Không có giấy nào mang mã này')
      expect(await openPaper(address)).not.toContain('đã chuyển đi')
    }
  })

  test('chữ đầu họ tên là của tên in trên giấy, đổi tên ở tài khoản hay ở dữ liệu sau đó cũng vậy', async () => {
    const { user } = await aPersonWithRecords(papersOf)
    await db.insuredPerson.update({
      where: { bhxhCode: user.login },
      data: { fullName: 'Nguyễn Văn Thành Nhân' },
    })
    jar.clear()
    await signIn(user)
    const { file, code: paper } = await takePaper({ loai: 'the-bhyt' })
    if (canInspect) expect(textOf(file)).toContain('Nguyễn Văn Thành Nhân')
    const printed = 'N. V. T. N.'
    expect(await openPaper(paper)).toContain(printed)
    await db.insuredPerson.update({ where: { bhxhCode: user.login }, data: { fullName: 'Lò Ơ' } })
    await db.account.update({ where: { id: user.id }, data: { fullName: 'Lò Ơ' } })
    expect(await openPaper(paper)).toContain(printed)
    expect(await sendPaper(file)).toContain(printed)
  })

  test('thu hồi: phải nói vì sao, một lần là xong; ai kiểm từ đó thấy đã thu hồi, nhật ký có một dòng', async () => {
    const { file, code: paper } = await takePaper({ loai: 'the-bhyt' })
    expect(await sendPaper(file)).toMatch(/Tệp đúng như đã cấp.*Kiểm tra tệp lúc \d/s)
    const where = { whose: 'toi', ma: paper }
    expect(await drawn(takeAway, here, { whose: 'toi' })).toContain(`${here}/thu-hoi/${paper}`)
    expect((await press(withdraw as Route, {}, where)).to).toBe(
      `${here}/thu-hoi/${paper}?loi=1#loi`,
    )
    expect(await drawn(asksWhy, `${here}/thu-hoi/${paper}`, where)).toContain('Vì sao thu hồi?')
    for (const why of ['LOST', 'WRONG'])
      expect((await press(withdraw as Route, { 'vi-sao': why }, where)).to).toBe(
        `${here}?xong=thu-hoi`,
      )
    // The page of the check made before, opened again.
    const again = readOn(await drawn(checkPage, '/giay/kiem-tra?xong=tep'))
    expect(again).toMatch(/Giấy đã bị thu hồi.*Kiểm tra tệp lúc \d/s)
    expect(again).not.toContain('Tệp đúng như đã cấp')
    expect(await openPaper(paper)).toContain('Giấy đã bị thu hồi')
    expect(await sendPaper(file)).toContain('Giấy đã bị thu hồi')
    expect((await actsOf('withdraw-paper', owner)).at(-1)).toMatchObject({
      details: { why: 'LOST' },
    })
    expect(await actsOf('withdraw-paper', owner)).toHaveLength(1)
    const page = readOn(await drawn(takeAway, here, { whose: 'toi' }))
    expect(page).toContain('Giấy bị mất hoặc đến tay người khác')
    expect(await drawn(asksWhy, `${here}/thu-hoi/${paper}`, where)).not.toContain('Vì sao thu hồi?')
    // The register itself lets nobody change what was issued.
    const row = { where: { code: paper } }
    await expect(db.issuedPaper.update({ ...row, data: { withdrawnAt: null } })).rejects.toThrow()
    await expect(db.issuedPaper.delete(row)).rejects.toThrow()
  })

  test('lần khám: khoảng ngày nhập thiếu thì được hỏi lại, ngày kia còn đó; không có thẻ thì nói vì sao', async () => {
    const { to } = await takePaper({ loai: 'kham-chua-benh', tu: '2026-01-01', den: '' })
    expect(to).toBe(`${here}?loi=ngay&tu=2026-01-01#loi`)
    const page = await drawn(takeAway, to.split('#')[0]!, { whose: 'toi' })
    expect(readOn(page)).toContain('Chọn cả ngày đầu và ngày cuối')
    expect(page).toContain('value="2026-01-01"')
    const given = await takePaper({ loai: 'kham-chua-benh', tu: '2026-06-30', den: '2026-01-01' })
    const row = await db.issuedPaper.findUniqueOrThrow({ where: { code: given.code } })
    expect([row.fromDay, row.toDay].map((day) => day?.toISOString().slice(0, 10))).toEqual([
      '2026-01-01',
      '2026-06-30',
    ])
    const ahead = addDays(today(), 1)
    const { to: asked } = await takePaper({ loai: 'kham-chua-benh', tu: '2026-01-01', den: ahead })
    expect(asked).toBe(`${here}?loi=chua-den&tu=2026-01-01&den=${ahead}#loi`)
    const again = await drawn(takeAway, asked.split('#')[0]!, { whose: 'toi' })
    expect(readOn(again)).toContain('Ngày chưa đến thì chưa có dữ liệu.')
    const { user: without } = await aPersonWithRecords()
    await signIn(without)
    expect((await takePaper({ loai: 'the-bhyt' })).to).toContain('khong-the')
    expect((await takePaper({ loai: 'gi-do' })).answer.status).toBe(303)
  })

  test('hết phiên lúc nhấn: đăng nhập lại thì khoảng ngày và ô chọn còn đó, chỉ của người ấy', async () => {
    const chosen = { tu: '2024-02-03', den: '2024-03-04', 'day-du': 'yes', request: owner.id }
    jar.clear()
    await expect(takePaper({ loai: 'kham-chua-benh', ...chosen })).rejects.toMatchObject({
      digest: expect.stringContaining('/het-phien'),
    })
    const { user: other } = await aPersonWithRecords()
    await signIn(other)
    expect(await drawn(takeAway, here, { whose: 'toi' })).not.toContain('2024-02-03')
    await signIn(owner)
    const page = await drawn(takeAway, here, { whose: 'toi' })
    for (const day of ['2024-02-03', '2024-03-04']) expect(page).toContain(`value="${day}"`)
    expect(page).toMatch(/<input[^>]*name="day-du"[^>]*checked/)
  })
})
