import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { stands } from '@/lib/forms/fixtures/drawn-forms'
import { readOn } from '@/lib/forms/fixtures/drawn-page'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { jar } from '../fixtures/browser'
import { drawCase, pageOf, post } from '../fixtures/case-page'
import { sheetOf } from '../fixtures/case-rows'
import { aHeldCase, wait } from '../fixtures/held-case'
import { signIn } from '../fixtures/sign-in'
import { releaseCase } from '../checking/release-case'
import { takeCase } from '../checking/take-case'
import { decideDeclaration } from '../decisions/decide-declaration'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

const NO_REASON = 'Chọn lý do mục này không đạt'
const typed = { 'id-current': 'failed', 'id-current.note': 'Hết hạn tháng Ba.' }

test('lưu phiếu khi đồng nghiệp đã nhận hồ sơ: được báo điều ấy trước, các mục đã đánh dấu còn trong ô', async () => {
  const { one, holder } = await aHeldCase(scene)
  await signIn(holder)
  const page = await pageOf(one, holder, ['phieu-kiem-tra'], typed)
  await wait(one, 31)
  const colleague = await scene.anOfficer('089', ['CHECKER'])
  const which = { officer: colleague, reference: one.reference }
  expect(await takeCase(which)).toEqual({ ok: true })

  const goal = await post(one, 'phieu-kiem-tra', page)
  const html = await drawCase(one, goal.slice(goal.indexOf('?')))
  const read = readOn(html)
  expect(read).toMatch(/Chưa làm được\s+Đồng nghiệp đang xử lý hồ sơ này\./)
  expect(read).not.toContain(NO_REASON)
  expect(read).not.toContain('Phần này không còn tính')
  expect(html).not.toContain('value="phieu-kiem-tra"')
  for (const [field, word] of Object.entries(typed)) expect(stands(html, field, word)).toBe(true)
  expect((await sheetOf(one.reference)).marks['id-current']).toBeUndefined()
  // Opened anew it is still told, and stands there.
  const again = await drawCase(one)
  expect(readOn(again)).toContain('Bạn có phần đã nhập mà chưa gửi.')
  for (const [field, word] of Object.entries(typed)) expect(stands(again, field, word)).toBe(true)

  await releaseCase(which)
  const own = await drawCase(one)
  expect(own).toContain('value="phieu-kiem-tra"')
  for (const [field, word] of Object.entries(typed)) expect(stands(own, field, word)).toBe(true)
  expect(readOn(own)).toContain(NO_REASON)
})

test('người khác mở hồ sơ đồng nghiệp giữ chỉ đọc phiếu, không có ô nào để đánh dấu', async () => {
  const { one } = await aHeldCase(scene)
  await signIn(await scene.anOfficer('089', ['CHECKER']))
  expect(await drawCase(one)).not.toContain('name="id-current"')
})

test('lời chuyển lại đang viết khi đồng nghiệp nhận hồ sơ: được kể lại, và có lại trong ô', async () => {
  const one = await scene.aCase({ stage: 'proposed' })
  const [officer, colleague] = [
    await scene.anOfficer('089', ['APPROVER']),
    await scene.anOfficer('089', ['APPROVER']),
  ]
  await signIn(officer)
  const page = await pageOf(one, officer, ['chuyen-lai'], { lookAgain: 'Xem chữ ký.' })
  const which = { officer: colleague, reference: one.reference }
  await takeCase(which)
  expect(await decideDeclaration({ officer, reference: one.reference }, 'approve')).toEqual({
    ok: false,
    reason: 'held-by-other',
  })
  const goal = await post(one, 'chuyen-lai', page)
  const read = readOn(await drawCase(one, goal.slice(goal.indexOf('?'))))
  expect(read).toMatch(/có lại trong ô khi bạn nhận lại được hồ sơ\. Chữ đã nhập: “Xem chữ ký\.”/)
  await releaseCase(which)
  expect(stands(await drawCase(one), 'lookAgain', 'Xem chữ ký.')).toBe(true)
})
