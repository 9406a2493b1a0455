import { beforeAll, expect, test, vi } from 'vitest'
import { GET as casePage } from '@/app/(officer)/can-bo/ho-so/[reference]/route'
import {
  accountOf,
  aChild,
  bodiesTo,
  openGuardianCounter,
  replacing,
} from '@/lib/contacts/fixtures/children'
import { drawn, inSight } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { signIn } from '../fixtures/sign-in'
import { printActivation } from './print-activation'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const PRINTED = 'vừa được in tại quầy'
let counter: Awaited<ReturnType<typeof openGuardianCounter>>
beforeAll(async () => void (counter = await openGuardianCounter()))

test('in phiếu cho trẻ: người đang giám hộ được báo, người đã thôi thì không; cán bộ đọc được ai là ai', async () => {
  const { scene, changed } = counter
  const { childId, mother, person } = await aChild(scene)
  const sent = await db.declaration.findFirstOrThrow({
    where: { id: (await db.account.findUniqueOrThrow({ where: { id: childId } })).declarationId! },
  })
  const { reference } = sent
  const officer = scene.officers.TN089
  await signIn(officer)
  const address = `/can-bo/ho-so/${reference}`
  const seen = async () => inSight(await drawn(casePage, address, { reference }))
  const before = await seen()
  expect(before).toContain(person.fullName)
  expect(before).toContain('khớp ảnh trên giấy tờ của người ấy')
  expect(before).not.toContain('đã thôi giám hộ')

  const father = scene.aStranger()
  await accountOf(father)
  await changed({ childId, comer: father }, await replacing(childId, person.bhxhCode))
  const after = await seen()
  expect(after).toContain('Người giám hộ ghi trong hồ sơ này đã thôi giám hộ.')
  expect(after).toContain(`Đang giám hộ: Cha, ${father.fullName}`)

  const ticks = { isOwner: true, isPaperSeen: true }
  expect(await printActivation({ officer, reference, ticks })).toMatchObject({ ok: true })
  expect((await bodiesTo(father.phone!)).at(-1)).toContain(PRINTED)
  expect((await bodiesTo(mother.phone!)).join()).not.toContain(PRINTED)
})
