import { beforeAll, describe, expect, test } from 'vitest'
import { dropChange } from '../changes/confirm-change'
import { aPhone } from '../fixtures/citizens'
import {
  accountOf,
  aChild,
  askedFor,
  bodiesTo,
  givenAtCounter,
  openGuardianCounter,
  replacing,
} from '../fixtures/children'

let counter: Awaited<ReturnType<typeof openGuardianCounter>>
beforeAll(async () => void (counter = await openGuardianCounter()))

/** A child with a phone of its own, its mother, and its father beside her. */
async function aFamily() {
  const { scene, changed } = counter
  const { childId, mother, person } = await aChild(scene)
  const own = aPhone()
  await givenAtCounter(counter, { childId, phone: own })
  const father = scene.aStranger()
  await accountOf(father)
  await changed({ childId, comer: father })
  return { childId, own, mother: mother.phone!, person, father }
}

/** The last words to a phone, without the sender and the call. */
const lastTo = async (phone: string) =>
  (await bodiesTo(phone))
    .at(-1)!
    .replace(/^BHXH: /, '')
    .replace(/\s*Kiểm tra: \S+$/, '')
    .replace(/ (Nếu ông\/bà|Hỏi:).*$/, '')

describe('ai được nhắn gì khi người giám hộ của trẻ đổi', () => {
  test('thêm: con, người đang quản lý và người mới, mỗi người một lời', async () => {
    const { own, mother, father } = await aFamily()
    expect(await lastTo(own)).toBe('Một tài khoản trẻ em có thêm người giám hộ, tại quầy.')
    expect(await lastTo(mother)).toBe(
      'Có thêm người cùng ông/bà quản lý một tài khoản trẻ em, tại quầy.',
    )
    expect(await lastTo(father.phone!)).toContain('Từ nay ông/bà quản lý một tài khoản trẻ em')
  })

  test('thôi: con và người ở lại biết là có người thôi, người ấy biết là mình thôi; không ai nghe là «đổi»', async () => {
    const { childId, own, mother, father } = await aFamily()
    const ending = await replacing(childId, father.bhxhCode)
    await counter.changed({ childId, comer: father }, { ...ending, act: 'end', kinship: null })
    expect(await lastTo(own)).toBe(
      'Một người giám hộ đã thôi quản lý một tài khoản trẻ em, tại quầy.',
    )
    expect(await lastTo(mother)).toBe(
      'Người cùng ông/bà quản lý một tài khoản trẻ em đã thôi, tại quầy.',
    )
    expect(await lastTo(father.phone!)).toBe('Từ nay ông/bà thôi quản lý một tài khoản trẻ em.')
    const told = [own, mother, father.phone!].map(bodiesTo)
    expect((await Promise.all(told)).flat().join()).not.toContain('đổi người giám hộ')
  })

  test('thay: con và người ở lại biết là đã đổi, người cũ thôi, người mới quản lý', async () => {
    const { childId, own, mother, father } = await aFamily()
    const successor = counter.scene.aStranger()
    await accountOf(successor)
    const wish = await replacing(childId, father.bhxhCode)
    await counter.changed({ childId, comer: successor }, wish)
    expect(await lastTo(own)).toBe('Một tài khoản trẻ em đã đổi người giám hộ, tại quầy.')
    expect(await lastTo(mother)).toBe(
      'Người cùng ông/bà quản lý một tài khoản trẻ em đã đổi, tại quầy.',
    )
    expect(await lastTo(father.phone!)).toBe('Từ nay ông/bà thôi quản lý một tài khoản trẻ em.')
    expect(await lastTo(successor.phone!)).toContain('Từ nay ông/bà quản lý một tài khoản trẻ em')
  })

  test('con chưa có số riêng: mẹ chỉ được nhắn một lần, bằng lời cho mẹ', async () => {
    const { scene, changed } = counter
    const { childId, mother } = await aChild(scene)
    const before = (await bodiesTo(mother.phone!)).length
    await changed({ childId, comer: scene.aStranger() })
    // When it was asked for, and when it was done.
    const told = (await bodiesTo(mother.phone!)).slice(before)
    expect(told.map((body) => /thêm người (giám hộ|cùng)/.exec(body)?.[0])).toEqual([
      'thêm người giám hộ',
      'thêm người cùng',
    ])
  })
})

describe('khi mới đề nghị, và khi đề nghị không thành', () => {
  const words = {
    add: ['Có đề nghị thêm người giám hộ', 'Đề nghị thêm người giám hộ tại quầy đã kết thúc'],
    replace: ['Có đề nghị đổi người giám hộ', 'Đề nghị đổi người giám hộ tại quầy đã kết thúc'],
    end: [
      'Có đề nghị tại quầy: một người giám hộ thôi quản lý',
      'Đề nghị thôi người giám hộ tại quầy đã kết thúc',
    ],
  } as const

  test.each(['add', 'replace', 'end'] as const)(
    '%s: cả nhà đang quản lý nghe đúng việc ấy',
    async (act) => {
      const { scene, receiver, changed } = counter
      const { childId, mother, person } = await aChild(scene)
      const father = scene.aStranger()
      if (act === 'end') await changed({ childId, comer: father })
      const wish = act === 'add' ? {} : { ...(await replacing(childId, person.bhxhCode)), act }
      const outcome = await askedFor(receiver, { childId, comer: father }, wish)
      if (!outcome.ok) throw new Error(outcome.reason)
      expect(await lastTo(mother.phone!)).toContain(words[act][0])
      await dropChange(receiver, outcome.id)
      expect(await lastTo(mother.phone!)).toContain(words[act][1])
    },
  )
})
