import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as ownPaper } from '@/app/(citizen)/ca-nhan/[whose]/bao-sai/giay-to/[tep]/route'
import { GET as officePaper } from '@/app/(officer)/can-bo/bao-sai/[id]/giay-to/[tep]/route'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { heicFixture } from '@/lib/photos/fixtures/drawn-photo'
import { readFileSync } from 'node:fs'
import { atForm, evidenceOf, openRoute } from '../fixtures/at-form'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { openScene } from '@/prisma/demo/scene'
import { aReport, PERIODS, wrongPay } from '../fixtures/a-report'
import { aPdf, hasPlace, placedPhoto, reportWindow, sentWindow } from '../fixtures/report-window'
import { deleteOldReports } from '../report/delete-old-reports'
import { withdrawReport } from '../report/follow-report'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let checker: Officer
let elsewhere: Officer
beforeAll(async () => {
  const scene = await openScene()
  checker = await scene.anOfficer('089', ['CHECKER'])
  elsewhere = await scene.anOfficer('001', ['CHECKER'])
})
beforeEach(() => jar.clear())

const looks = async ({ id }: { id: string }) =>
  (await listEntries(streamOf(id)))
    .filter(({ act }) => act === 'view-paper')
    .map(({ actor }) => actor)

describe('giấy tờ gửi kèm báo sai', () => {
  test('ô khác chưa đúng thì tệp và chữ còn nguyên; gửi xong cơ quan có tệp, ảnh không còn nơi chụp, cất niêm phong', async () => {
    const { user, mark } = await atForm()
    const [photo, pdf] = [await placedPhoto(), aPdf()]
    const form = await reportWindow(mark)
    const goal = await form.press(
      { intent: 'gui', note: 'Có bảng lương.' },
      { 'tep-1': photo, 'tep-2': pdf },
    )
    expect(goal).toContain('?loi=1')
    const again = await reportWindow(mark, '?loi=1')
    expect(readOn(again.html)).toContain('Chọn điều gì chưa đúng.')
    expect(wordsIn(again.html, 'note')).toBe('Có bảng lương.')
    const [first, second] = await evidenceOf(user.id)
    expect([first, second].map((file) => file?.mediaType)).toEqual([
      'image/jpeg',
      'application/pdf',
    ])
    expect(first!.unsentFrom).not.toEqual([])
    expect(Buffer.from(second!.sealed).includes('%PDF')).toBe(false)
    const shown = await openRoute(ownPaper, { whose: 'toi', tep: first!.id })
    expect(await hasPlace(Buffer.from(await shown.arrayBuffer()))).toBe(false)
    expect(await (await openRoute(ownPaper, { whose: 'toi', tep: second!.id })).text()).toBe(
      pdf.toString(),
    )

    expect(await again.press({ ...wrongPay, intent: 'gui' })).toContain('?xong=gui')
    expect((await evidenceOf(user.id)).map(({ unsentFrom }) => unsentFrom)).toEqual([[], []])
  })

  test('không nhận tệp nào thì nói ở ô ấy, tệp tốt và chữ vẫn giữ, chưa gửi đi; iPhone gửi HEIC được', async () => {
    const { user, mark } = await atForm()
    const form = await reportWindow(mark)
    const goal = await form.press(
      { ...wrongPay, intent: 'gui' },
      {
        'tep-1': Buffer.from('không phải ảnh'),
        'tep-2': readFileSync(heicFixture('card-1200x800')),
      },
    )
    expect(goal).toContain('tep-1:not-a-picture')
    const told = await reportWindow(mark, goal.slice(goal.indexOf('?'), goal.indexOf('#')))
    expect(readOn(told.html)).toContain(
      'Giấy tờ 1: Chọn ảnh chụp giấy tờ. Tệp này chưa phải là ảnh.',
    )
    expect((await evidenceOf(user.id)).map(({ mediaType }) => mediaType)).toEqual(['image/jpeg'])
    expect(await db.correction.count({ where: { accountId: user.id, state: 'RECEIVED' } })).toBe(0)
  })

  test('thay, xóa, gửi trùng: mỗi tệp một lần, nhiều nhất năm', async () => {
    const { user, mark } = await atForm()
    const five = Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`tep-${at}`, aPdf(`Trang ${at}`)]))
    await (await reportWindow(mark)).press({ intent: 'giu-tep' }, five)
    // A window that was open all the while still thinks its boxes are empty.
    const form = await reportWindow(mark)
    await form.press({ intent: 'giu-tep', shown: '{}' }, { 'tep-1': aPdf('Trang 2') })
    expect(await evidenceOf(user.id)).toHaveLength(5)
    const more = await form.press({ intent: 'giu-tep', shown: '{}' }, { 'tep-1': aPdf('Trang 6') })
    expect(more).toContain('tep-1:many-files')
    const [first] = await evidenceOf(user.id)
    await form.press({ intent: 'giu-tep' }, { 'tep-1': aPdf('Trang 6') })
    expect((await evidenceOf(user.id)).map(({ id }) => id)).not.toContain(first!.id)
    expect(await evidenceOf(user.id)).toHaveLength(5)
    expect(await (await reportWindow(mark)).press({ intent: 'xoa-tep-2' })).toContain('?da-xoa=tep')
    expect(await evidenceOf(user.id)).toHaveLength(4)
  })

  test('cán bộ nơi trả lời mở được tệp đã gửi, mỗi lần mở người tham gia đọc được; nơi khác, người lạ, tệp chưa gửi, báo sai đã rút thì không', async () => {
    const { user, reporter, id } = await aReport()
    await signIn(user)
    const note = await sentWindow(id)
    await note.press({ intent: 'them', them: 'Tôi tìm thấy giấy này.' }, { 'tep-1': aPdf('gửi') })
    const later = await sentWindow(id, '?xong=them')
    expect(readOn(later.html)).toContain('Giấy tờ 1: tệp PDF')
    await later.press({ intent: 'giu-tep' }, { 'tep-1': aPdf('chưa gửi') })
    const [sent, unsent] = await evidenceOf(user.id)
    const look = async (officer: { id: string }, tep: string) => {
      jar.clear()
      await signIn(officer)
      return (await openRoute(officePaper, { id, tep })).status
    }
    expect(await look(checker, sent!.id)).toBe(200)
    expect(await looks(user)).toContain(actorOf(checker))
    expect(await look(checker, unsent!.id)).toBe(404)
    expect(await look(elsewhere, sent!.id)).toBe(404)
    const { user: stranger } = await aPersonWithRecords()
    jar.clear()
    await signIn(stranger)
    expect((await openRoute(ownPaper, { whose: 'toi', tep: sent!.id })).status).toBe(404)
    await withdrawReport(reporter, id)
    expect(await look(checker, sent!.id)).toBe(404)
    expect((await evidenceOf(user.id)).map((file) => file.id)).toEqual([sent!.id])
  })
})

describe('điều đang gõ', () => {
  test('hai cửa sổ: ô nào đổi ở đâu thì giữ ở đó; cùng một ô thì hỏi, không mất bên nào', async () => {
    const { user, mark } = await atForm()
    const [one, other] = [await reportWindow(mark), await reportWindow(mark)]
    const saved = await one.send({ intent: 'luu', note: 'Ở cửa sổ một.' })
    expect(await saved.json()).toMatchObject({ reference: user.id })
    expect((await other.send({ intent: 'luu', reason: 'pay', note: '' })).status).toBe(200)
    const contested = await other.send({ intent: 'luu', reason: 'pay', note: 'Ở cửa sổ hai.' })
    expect([contested.status, await contested.json()]).toEqual([409, { contested: ['note'] }])
    const goal = await other.press({ intent: 'gui', reason: 'pay', note: 'Ở cửa sổ hai.' })
    expect(goal).toContain('?vua-doi=khac')
    const both = await reportWindow(mark, '?vua-doi=khac')
    expect(wordsIn(both.html, 'note')).toBe('Ở cửa sổ hai.')
    expect(readOn(both.html)).toContain('Ở cửa sổ khác ghi là “Ở cửa sổ một.”.')
    await both.press({ intent: 'gui', reason: 'pay', note: 'Ở cửa sổ hai.' })
    const [draft] = await db.correction.findMany({ where: { accountId: user.id } })
    expect(draft).toMatchObject({ typed: { reason: 'pay', note: 'Ở cửa sổ hai.' } })
  })

  test('hết giờ đăng nhập: chữ tự lưu và tệp gửi lên vẫn đến đúng bản đang viết của người ấy, không gửi đi; người khác không thấy', async () => {
    const { user, mark } = await atForm()
    const form = await reportWindow(mark)
    jar.clear()
    expect((await form.send({ intent: 'luu', note: 'Gõ sau khi hết giờ.' })).status).toBe(200)
    const goal = await form.press(
      { ...wrongPay, note: 'Gõ sau khi hết giờ.', intent: 'gui' },
      { 'tep-1': aPdf() },
    )
    expect(goal).toContain('/het-phien?vua-nhan=giu')
    const { user: other } = await aPersonWithRecords({ periods: PERIODS })
    await signIn(other)
    expect(await form.press({ note: 'Của người khác.', intent: 'gui' })).not.toContain('da-gui')
    expect(await db.correction.count({ where: { accountId: other.id } })).toBe(0)
    jar.clear()
    await signIn(user)
    const again = await reportWindow(mark)
    expect(wordsIn(again.html, 'dung-salary')).toBe(wrongPay['dung-salary'])
    expect(readOn(again.html)).toContain('Đã lưu tệp')
    expect(await db.correction.count({ where: { accountId: user.id, state: 'RECEIVED' } })).toBe(0)
  })

  test('lời viết thêm cũng được giữ khi gõ; để dở quá ba mươi ngày thì bản đang viết và tệp chưa gửi mất, báo sai đã gửi còn', async () => {
    const { user, id } = await aReport()
    await signIn(user)
    await (await sentWindow(id)).send({ intent: 'luu', them: 'Đang viết dở' })
    expect(wordsIn((await sentWindow(id)).html, 'them')).toBe('Đang viết dở')
    await (
      await sentWindow(id)
    ).press({ intent: 'giu-tep', them: 'Đang viết dở' }, { 'tep-1': aPdf() })
    await deleteOldReports(new Date(Date.now() - DAY_MS))
    expect(await evidenceOf(user.id)).toHaveLength(1)
    await deleteOldReports(new Date(Date.now() + DAY_MS))
    expect(await evidenceOf(user.id)).toEqual([])
    expect(await db.correction.count({ where: { id } })).toBe(1)
  })
})
