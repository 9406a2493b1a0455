import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { roles } from '@/lib/accounts/account'
import { anIvanCase } from '@/lib/ivan/fixtures/handed-over'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { caseActions } from '../actions'
import { takeCase } from '../checking/take-case'
import { decideDeclaration } from '../decisions/decide-declaration'
import { jar } from '../fixtures/browser'
import { blurred, drawCase } from '../fixtures/case-page'
import { signIn } from '../fixtures/sign-in'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

test('mỗi việc của bảng có một nút ở trang hồ sơ, cho người được làm, lúc làm được', async () => {
  const all = await scene.anOfficer('089', [...roles])
  const supervisor = await scene.anOfficer('089', ['SUPERVISOR'])
  const aCase = (stage: 'sent' | 'checked' | 'proposed' | 'corrected', fails?: object) =>
    scene.aCase({ stage, fails })
  const held = await aCase('checked')
  const decided = await aCase('proposed')
  const { fullName, bhxhCode, idNumber } = held.person
  const double = await scene.aCase({
    stage: 'checked',
    typed: () => ({ declarant: { fullName, bhxhCode, idNumber } }),
  })
  for (const done of [
    await takeCase({ officer: all, reference: held.reference }),
    await decideDeclaration({ officer: all, reference: decided.reference }, 'approve'),
  ])
    expect(done).toEqual({ ok: true })

  const offered = new Set<string>()
  const look = async (...cases: { reference: string }[]) => {
    for (const one of cases)
      for (const [, slug] of (await drawCase(one)).matchAll(/formaction="[^"]*\/lam\/([\w-]+)/gi))
        offered.add(slug!)
  }
  await signIn(all)
  await look(await aCase('sent'), await aCase('checked'), await aCase('checked', blurred))
  await look(await anIvanCase(scene))
  await look(held, double, await aCase('proposed'), await aCase('proposed', blurred), decided)
  await signIn(supervisor)
  await look(held, await aCase('corrected', blurred))

  expect([...offered].sort()).toEqual(
    Object.values(caseActions)
      .map(({ slug }) => slug)
      .sort(),
  )
})
