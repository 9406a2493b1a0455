import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { listPairs } from '@/lib/duplicates/list-pairs'
import { answerQuestion, listQuestions } from '@/lib/duplicates/answer-question'
import { readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { sendForApproval } from './send-for-approval'
import { jar } from '../fixtures/browser'
import { drawCase, pageOf, post } from '../fixtures/case-page'
import { decideAtOnce } from '../fixtures/decide-at-once'
import { signIn } from '../fixtures/sign-in'
import { judgePair } from './judge-pair'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

/** Somebody's first case, and one checked later whose mã số BHXH is one slip away. */
async function twoCases(officeCode: '089' | '001' = '089') {
  const first = await scene.aCase({ stage: 'received', officeCode })
  const { fullName, bhxhCode, idNumber } = first.person
  const slip = bhxhCode.replace(/(.)(.)(.)$/, '$2$1$3')
  const declarant = { fullName, bhxhCode: slip === bhxhCode ? `${bhxhCode.slice(0, 9)}0` : slip }
  const second = await scene.aCase({
    stage: 'checked',
    typed: () => ({ declarant: { ...declarant, idNumber: `B${idNumber.slice(-7)}` } }),
  })
  // The register knows nobody by the mistyped number; the checker has seen to that otherwise.
  const [pair] = await listPairs(second.id)
  return { first, second, pair: pair!.id }
}
const conclude = ({ reference }: PlayedCase, pair: string, verdict: string, why = 'Đã gọi hỏi.') =>
  judgePair({ officer: scene.officers.TD089, reference }, { pair, verdict, why })
const stateOf = async ({ id }: PlayedCase) => (await listPairs(id))[0]!.state

describe('cán bộ kết luận hồ sơ nghi trùng', () => {
  test('hai hồ sơ hiện cạnh nhau; không trùng thì được nhớ và ghi ở nhật ký của cả hai', async () => {
    const { first, second, pair } = await twoCases()
    await signIn(scene.officers.TD089)
    const html = await drawCase(second)
    const before = readOn(html)
    // One number of the other case, written one way; a table holds its rows and nothing that can be pressed.
    expect(html).not.toMatch(new RegExp(`>${first.reference}<`))
    expect(html).not.toMatch(/<caption[^>]*>(?:(?!<\/caption>).)*<a /s)
    expect(before).toContain('Nghi trùng')
    expect(before).toContain(first.person.fullName)
    expect(before).toContain('Chưa ai kết luận.')
    expect(await conclude(second, pair, 'not-duplicate')).toEqual({ ok: true })
    expect(await stateOf(first)).toBe('NOT_DUPLICATE')
    expect(readOn(await drawCase(second))).toContain('Đã gọi hỏi.')
    for (const { id } of [first, second])
      expect((await listEntries(`declaration:${id}`)).map(({ act }) => act)).toContain('judge-pair')
    // Why is for officers: the journal is read by the person.
    const journal = JSON.stringify(await listEntries(`declaration:${second.id}`))
    expect(journal).not.toContain('Đã gọi hỏi.')
  })

  test('cán bộ là người của hồ sơ kia thì không kết luận được, từ hồ sơ nào cũng vậy', async () => {
    const { first, second, pair } = await twoCases()
    const { bhxhCode } = first.person
    const officer = await scene.anOfficer('089', ['CHECKER'], { bhxhCode })
    for (const { reference } of [first, second])
      expect(
        await judgePair({ officer, reference }, { pair, verdict: 'duplicate', why: 'Trùng.' }),
      ).toMatchObject({ ok: false, reason: 'own-case' })
    expect(await stateOf(second)).toBe('OPEN')
  })

  test('người đã kết luận không trùng thì không duyệt hồ sơ ấy', async () => {
    const { second, pair } = await twoCases()
    const { TD089 } = scene.officers
    const judge = await scene.anOfficer('089', ['CHECKER', 'APPROVER'])
    const which = { officer: judge, reference: second.reference }
    const typed = { pair, verdict: 'not-duplicate', why: 'Đã gọi hỏi.' }
    expect(await judgePair(which, typed)).toEqual({ ok: true })
    // The register doesn't know this person, so it is proposed to refuse.
    expect(
      await sendForApproval({ officer: TD089, reference: second.reference }, 'refuse'),
    ).toEqual({ ok: true })
    expect(await decideAtOnce(which, 'refuse')).toMatchObject({ ok: false, reason: 'four-eyes' })
  })

  test('trùng thì mục “Chưa có tài khoản hoặc hồ sơ khác” không đạt', async () => {
    const { second, pair } = await twoCases()
    await signIn(scene.officers.TD089)
    await conclude(second, pair, 'duplicate')
    expect(readOn(await drawCase(second))).toContain('Trùng')
    const outcome = await sendForApproval(
      { officer: scene.officers.TD089, reference: second.reference },
      'approve',
    )
    expect(outcome).toEqual({ ok: false, reason: 'failed-items' })
  })

  test('chưa kết luận thì chưa trình cấp tài khoản được; không trùng rồi thì được', async () => {
    const first = await scene.aCase({ stage: 'received' })
    const { fullName, phone } = first.person
    const second = await scene.aCase({ stage: 'checked' })
    // Two people of one name: told by hand, so that nothing else of the sheet fails.
    await db.likePair.create({
      data: { earlierId: first.id, laterId: second.id, likeness: ['name-birth'], fingerprint: 'x' },
    })
    expect(fullName && phone).toBeTruthy()
    const officer = scene.officers.TD089
    const propose = () => sendForApproval({ officer, reference: second.reference }, 'approve')
    expect(await propose()).toEqual({ ok: false, reason: 'pair-open' })
    const [pair] = await listPairs(second.id)
    await conclude(second, pair!.id, 'not-duplicate')
    expect(await propose()).toEqual({ ok: true })
  })

  test.each([
    ['', 'Lý do.', 'pair-verdict-missing'],
    ['ask-something', 'Lý do.', 'pair-verdict-missing'],
    ['duplicate', ' ', 'pair-why-missing'],
    ['not-duplicate', 'x'.repeat(2_001), 'note-too-long'],
  ])('«%s» với lý do «%s»: %s', async (verdict, why, reason) => {
    const { second, pair } = await twoCases()
    expect(await conclude(second, pair, verdict, why)).toEqual({ ok: false, reason })
    expect(await stateOf(second)).toBe('OPEN')
  })

  test('cặp của hồ sơ khác không kết luận được từ hồ sơ này', async () => {
    const [one, other] = [await twoCases(), await twoCases()]
    expect(await conclude(one.second, other.pair, 'duplicate')).toMatchObject({
      reason: 'pair-missing',
    })
    expect(await stateOf(other.second)).toBe('OPEN')
  })

  test('hồ sơ kia ở cơ quan khác: điều khác nhau bị che, và lần xem được ghi', async () => {
    const { first, second } = await twoCases('001')
    await signIn(scene.officers.TD089)
    const page = await drawCase(second)
    expect(page).not.toContain(`/can-bo/ho-so/${first.reference}`)
    expect(readOn(page)).not.toContain(first.person.idNumber)
    expect(readOn(page).replaceAll('\u00a0', '')).not.toContain(first.person.idNumber)
    const looks = (await listEntries(`declaration:${first.id}`)).filter(
      ({ act, actor }) =>
        act === 'view-declaration' && actor === `account:${scene.officers.TD089.id}`,
    )
    expect(looks).toHaveLength(1)
  })

  test('bấm lưu phiếu khi đang chọn kết luận: điều đang chọn còn nguyên', async () => {
    const { second } = await twoCases()
    const officer = scene.officers.TD089
    await signIn(officer)
    const typed = { pairVerdict: 'duplicate', pairWhy: 'Cùng ảnh.' }
    const page = await pageOf(second, officer, ['phieu-kiem-tra', 'nghi-trung'], typed)
    expect(await post(second, 'trinh-tu-choi', page)).toContain('loi=pair-unsent')
    expect(await drawCase(second)).toContain('Cùng ảnh.')
  })
})

describe('hỏi người gửi', () => {
  const ask = async () => {
    const cases = await twoCases()
    expect(await conclude(cases.second, cases.pair, 'ask-bhxh-code', '')).toEqual({ ok: true })
    return cases
  }

  test('có tin nhắn, có câu hỏi ở trang hồ sơ; câu trả lời đến cán bộ và không ai khác', async () => {
    const { first, second, pair } = await ask()
    const messages = await db.message.findMany({ where: { declarationId: second.id } })
    expect(messages.some(({ body }) => body.includes('hỏi thêm về hồ sơ'))).toBe(true)
    expect(JSON.stringify(messages)).not.toContain(first.reference)
    expect(await listQuestions(second.id)).toMatchObject([{ question: 'bhxh-code', answer: null }])
    expect(await listQuestions(first.id)).toEqual([])
    const answer = { pair, answer: 'mistyped', words: 'Tôi gõ ngược hai số.' }
    expect(await answerQuestion(first.id, answer)).toBe(false)
    expect(await answerQuestion(second.id, answer)).toBe(true)
    await signIn(scene.officers.TD089)
    expect(readOn(await drawCase(second))).toContain('Tôi gõ ngược hai số.')
    expect(await stateOf(second)).toBe('ASKED')
  })

  test.each([
    ['câu trả lời không có trong danh sách', { answer: 'khác' }],
    ['cặp không có', { pair: 'x' }],
  ])('%s: không nhận', async (_, differing) => {
    const { second, pair } = await ask()
    expect(await answerQuestion(second.id, { pair, answer: 'mine', ...differing })).toBe(false)
  })

  test('cán bộ đã kết luận thì câu trả lời đến sau không đổi gì', async () => {
    const { second, pair } = await ask()
    await conclude(second, pair, 'not-duplicate')
    expect(await answerQuestion(second.id, { pair, answer: 'mine' })).toBe(false)
    expect(await listQuestions(second.id)).toEqual([])
  })
})
