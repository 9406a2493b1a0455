import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as postAction } from '@/app/(officer)/can-bo/ho-so/[reference]/lam/[action]/route'
import type { Officer } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import type { Part } from './desk-parts'
import { jar } from '../fixtures/browser'
import { marksOf, post as postTo } from '../fixtures/case-page'
import { openUnsent } from '../fixtures/open-unsent'
import { formOf, goalOf, signIn } from '../fixtures/sign-in'
import { deleteOldUnsent, listKept, type KeptWords } from './unsent-words'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
let staff: Record<'TN' | 'TD' | 'DU' | 'GS' | 'TD001', Officer>
beforeAll(async () => {
  scene = await openScene()
  staff = {
    TN: await scene.anOfficer('089', ['RECEIVER']),
    TD: await scene.anOfficer('089', ['CHECKER']),
    DU: await scene.anOfficer('089', ['APPROVER']),
    GS: await scene.anOfficer('089', ['SUPERVISOR']),
    TD001: await scene.anOfficer('001', ['CHECKER']),
  }
})
beforeEach(() => jar.clear())

const post = async (one: PlayedCase, slug: string, fields: Record<string, string>, by?: Officer) =>
  postAction(formOf({ ...(by && (await marksOf(one, by))), ...fields }), {
    params: Promise.resolve({ reference: one.reference, action: slug }),
  })
const unsentOf = async (officer: Officer, one: PlayedCase, form: Part) =>
  (await openUnsent(officer, one.id))[form]?.words
const checker = () => staff.TD
const sheet = {
  'id-current': 'failed',
  'id-current.reason': 'id-expired',
  'id-current.note': 'Thẻ hết hạn tháng Ba.',
  'name-equals': 'passed',
}

const forms: {
  slug: Part
  stage: 'sent' | 'received' | 'proposed'
  login: 'TN' | 'TD' | 'DU'
  fields: Record<string, string>
}[] = [
  { slug: 'phieu-kiem-tra', stage: 'received', login: 'TD', fields: sheet },
  { slug: 'ghi-chu', stage: 'received', login: 'TD', fields: { note: 'Gọi lại\nchiều nay.' } },
  { slug: 'chuyen-lai', stage: 'proposed', login: 'DU', fields: { lookAgain: 'Xem chữ ký.' } },
  { slug: 'nhan-ban-ky', stage: 'sent', login: 'TN', fields: { signed: 'yes' } },
]

describe('điều cán bộ đã nhập còn lại sau khi phiên kết thúc', () => {
  test.each(forms)(
    '$slug: đăng nhập lại thì chữ còn nguyên, người khác không thấy',
    async (form) => {
      const one = await scene.aCase({ stage: form.stage })
      const officer = staff[form.login]
      const goal = await goalOf(post(one, form.slug, form.fields, officer))
      expect(goal).toContain('/het-phien?vua-nhan=giu')
      expect(goal).toContain(encodeURIComponent(`/can-bo/ho-so/${one.reference}`))
      expect(await unsentOf(officer, one, form.slug)).toEqual(form.fields)
      expect(await openUnsent(staff.GS, one.id)).toEqual({})
      const row = await db.declaration.findUniqueOrThrow({ where: { id: one.id } })
      expect(JSON.stringify(row.checklist)).not.toContain('Thẻ hết hạn')
      const kept = await db.unsentWords.findMany({ where: { declarationId: one.id } })
      expect(kept).toHaveLength(1)
      for (const word of Object.values(form.fields)) expect(kept[0]!.sealed).not.toContain(word)
    },
  )

  test('không có phiếu của trang, phiếu bịa, hay phiếu của hồ sơ khác: không giữ gì cho ai', async () => {
    const [one, other] = [
      await scene.aCase({ stage: 'received' }),
      await scene.aCase({ stage: 'received' }),
    ]
    await goalOf(post(one, 'ghi-chu', { note: 'Không của ai.' }))
    await goalOf(post(one, 'ghi-chu', { note: 'Bịa.', phieu: 'xyz' }))
    const foreign = (await marksOf(other, checker())).phieu!
    await goalOf(post(one, 'ghi-chu', { note: 'Nhầm.', phieu: foreign }))
    const stranger = staff.TD001
    await goalOf(post(one, 'ghi-chu', { note: 'Cơ quan khác.' }, stranger))
    expect(await db.unsentWords.count({ where: { declarationId: one.id } })).toBe(0)
  })

  test('giữ trong lúc nhập thì chưa lưu gì; gửi được thì phần giữ hết', async () => {
    const one = await scene.aCase({ stage: 'received' })
    await signIn(checker())
    const kept = await post(one, 'phieu-kiem-tra', { ...sheet, intent: 'luu' }, checker())
    expect(await kept.json()).toMatchObject({ reference: one.reference })
    expect(await unsentOf(checker(), one, 'phieu-kiem-tra')).toEqual(sheet)
    const before = await db.declaration.findUniqueOrThrow({ where: { id: one.id } })
    expect(JSON.stringify(before.checklist)).not.toContain('id-expired')
    expect(await goalOf(post(one, 'phieu-kiem-tra', sheet, checker()))).toContain('xong=')
    expect(await openUnsent(checker(), one.id)).toEqual({})
  })

  test('bị từ chối thì chữ còn; bỏ đi thì hết', async () => {
    const one = await scene.aCase({ stage: 'proposed' })
    await signIn(staff.DU)
    const words = { lookAgain: 'Xem lại chữ ký.'.repeat(200) }
    const goal = await goalOf(post(one, 'chuyen-lai', words, staff.DU))
    expect(goal).toContain('loi=note-too-long')
    expect(await unsentOf(staff.DU, one, 'chuyen-lai')).toEqual(words)
    const [{ page }] = (await listKept(staff.DU, one.id)) as [KeptWords]
    await postTo(one, `chuyen-lai?trang=${page}`, {
      intent: 'bo',
      ...(await marksOf(one, staff.DU)),
    })
    expect(await openUnsent(staff.DU, one.id)).toEqual({})
  })

  test('trang do người khác mở trên cùng máy: không ghi việc thay, chữ để lại cho người đã nhập', async () => {
    const one = await scene.aCase({ stage: 'received' })
    await signIn(staff.GS)
    const goal = await goalOf(post(one, 'ghi-chu', { note: 'Của người thẩm định.' }, checker()))
    expect(goal).toContain('loi=other-officer')
    expect(await unsentOf(checker(), one, 'ghi-chu')).toEqual({ note: 'Của người thẩm định.' })
    const row = await db.declaration.findUniqueOrThrow({ where: { id: one.id } })
    expect(JSON.stringify(row.checklist)).not.toContain('Của người thẩm định')
  })

  test('ghi chú rất dài được giữ nguyên, không cắt bớt', async () => {
    const one = await scene.aCase({ stage: 'received' })
    await goalOf(post(one, 'ghi-chu', { note: 'ấ'.repeat(5_000) }, checker()))
    expect((await unsentOf(checker(), one, 'ghi-chu'))!.note).toHaveLength(5_000)
  })

  test('sau một ngày thì không còn', async () => {
    const one = await scene.aCase({ stage: 'received' })
    await goalOf(post(one, 'ghi-chu', { note: 'Cũ.' }, checker()))
    await deleteOldUnsent(new Date(Date.now() + 3_600_000))
    expect(await openUnsent(checker(), one.id)).toEqual({})
  })
})
