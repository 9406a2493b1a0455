import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { today } from '@/lib/forms/days/dates'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { teamOf, walkCase } from '@/prisma/demo/walk-case'
import { birthYear } from './birth'
import { isOfAge } from './births/of-age'
import { listFree, listFreeFamilies } from './repository'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

const childBornAfter = Number(today().slice(0, 4)) - 18
const families = (own: string | null = null, count = 1) =>
  listFreeFamilies({ childBornAfter, own, count })
const personOf = (code: string) => scene.people.find(({ bhxhCode }) => bhxhCode === code)!

describe('con và cha, mẹ giả định để đăng ký thử', () => {
  test('trẻ chưa đủ 18 tuổi, cùng nhà với cha hoặc mẹ có điện thoại, hơn ít nhất 18 tuổi; cả nhà chưa ai biết', async () => {
    const offered = await families(null, 1000)
    expect(offered.length).toBeGreaterThan(20)
    const free = (await listFree(3000, 3000)).map(({ bhxhCode }) => bhxhCode)
    for (const { child, parent } of offered) {
      const [inRegister, adult] = [personOf(child.bhxhCode), personOf(parent.bhxhCode)]
      expect(inRegister).toMatchObject(child)
      expect(isOfAge(child.birthDate, today())).toBe(false)
      expect(adult.householdCode).toBe(inRegister.householdCode)
      expect(adult).toMatchObject({ phone: parent.phone, sex: parent.sex })
      expect(birthYear(child.birthDate) - birthYear(parent.birthDate)).toBeGreaterThanOrEqual(18)
      expect(parent.province).not.toBe('')
      expect(free).toContain(parent.bhxhCode)
    }
  })

  test('cha, mẹ đã có tài khoản và đăng nhập: con của họ đứng đầu; người khác thì thấy nhà khác', async () => {
    const [one] = await families()
    const { bhxhCode, fullName, phone } = one!.parent
    await db.account.create({
      data: { kind: 'CITIZEN', login: bhxhCode, bhxhCode, fullName, phone },
    })
    expect((await families(bhxhCode))[0]).toMatchObject({
      child: one!.child,
      parent: { bhxhCode },
    })
    expect((await families())[0]!.parent.bhxhCode).not.toBe(bhxhCode)
  })

  test('khai đúng như thế thì được duyệt, cha, mẹ quản lý tài khoản của con; rồi đến trẻ khác', async () => {
    const [one] = await families()
    const applicant = {
      person: personOf(one!.parent.bhxhCode),
      child: personOf(one!.child.bhxhCode),
    }
    await walkCase(
      applicant,
      { officeCode: '089', stage: 'approved', kind: 'child' },
      teamOf('089', scene.officers),
    )
    const account = await db.account.findUniqueOrThrow({ where: { login: one!.child.bhxhCode } })
    expect(
      await db.guardianship.findFirstOrThrow({ where: { childId: account.id } }),
    ).toMatchObject({ guardianCode: one!.parent.bhxhCode })
    const later = await families(one!.parent.bhxhCode, 1000)
    expect(later.map(({ child }) => child.bhxhCode)).not.toContain(one!.child.bhxhCode)
  })
})
