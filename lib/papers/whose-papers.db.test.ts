import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as takeAway } from '@/app/(citizen)/ca-nhan/[whose]/mang-ve/route'
import { contentsOf } from '@/app/(citizen)/ca-nhan/[whose]/mang-ve/contents-of'
import { POST as withdraw } from '@/app/(citizen)/ca-nhan/[whose]/mang-ve/thu-hoi/[ma]/route'
import type { User } from '@/lib/accounts/account'
import { formatSoon } from '@/lib/forms/days/dates'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { canInspect, textOf } from '@/lib/pdf/fixtures/inspect-pdf'
import { db } from '@/lib/platform/database/db'
import { networkOf } from '@/lib/platform/limits/network'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { openRecords } from '@/lib/records/open-records'
import { press, type Route } from '@/lib/registration/fixtures/presses'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { checkPaperCode, checkPaperFile, findNoPaperCheck } from './checking/check-paper'
import { aPaperCode } from './fixtures/a-paper'
import { actsOf, openPaper, papersOf, takePaper } from './fixtures/taking'
import { countIssuing, findNoIssuing, issuePaper } from './issuing/issue-paper'

/** PROPERTY_RUNS=200 asks as many people. */
const PEOPLE = Number(process.env.PROPERTY_RUNS ?? 5)

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let owner: User
beforeAll(async () => {
  owner = (await aPersonWithRecords(papersOf)).user
})
beforeEach(async () => {
  jar.clear()
  await signIn(owner)
})

describe('giấy của ai về người ấy', () => {
  test('mẹ lập giấy của con: giấy và sổ nêu tên mẹ, con đọc được trong nhật ký; người lạ không lập, không thu hồi được', async () => {
    const { user: child } = await aPersonWithRecords({ birthDate: '01/02/2020', ...papersOf })
    await db.guardianship.create({
      data: {
        childId: child.id,
        guardianCode: owner.login,
        kinship: 'Mẹ',
        endsOn: new Date('2038-02-01'),
      },
    })
    const { file, code: paper } = await takePaper({ loai: 'the-bhyt' }, child.id)
    const row = await db.issuedPaper.findUniqueOrThrow({ where: { code: paper } })
    expect(row).toMatchObject({ accountId: child.id, issuedById: owner.id })
    expect((await actsOf('issue-paper', child)).at(-1)).toMatchObject({
      actor: `account:${owner.id}`,
      details: { relation: 'guardian' },
    })
    if (canInspect) expect(textOf(file)).toContain(`Người đề nghị lập giấy: ${owner.fullName}`)

    const { user: stranger } = await aPersonWithRecords()
    jar.clear()
    await signIn(stranger)
    expect((await takePaper({ loai: 'the-bhyt' }, child.id)).to).toBe('/ca-nhan')
    const wrong = { 'vi-sao': 'WRONG' }
    for (const whose of [child.id, 'toi'])
      expect(await press(withdraw as Route, wrong, { whose, ma: paper })).toMatchObject({
        status: 404,
      })
    expect(await openPaper(paper)).toContain('Mã đúng, giấy chưa bị thu hồi')
  })

  test.skipIf(!canInspect)(
    'nhiều người cùng lúc, mỗi người hai giấy: không tờ nào có số của người khác',
    async () => {
      const people = await Promise.all(
        Array.from({ length: PEOPLE }, () => aPersonWithRecords(papersOf)),
      )
      const given = await Promise.all(
        people.flatMap((person) =>
          (['PARTICIPATION', 'CARD'] as const).map(async (kind) => {
            const look = (await openRecords(person.user, {
              whose: 'toi',
              part: 'cards',
              inFull: true,
            }))!
            const contents = (await contentsOf(look, { kind }))!
            const { bytes } = await issuePaper(person.user, look, { contents, person: null })
            return { of: person.code, text: textOf(bytes).replaceAll(/\s/g, '') }
          }),
        ),
      )
      for (const { of, text } of given) {
        expect(text).toContain(of)
        for (const { code: other } of people) if (other !== of) expect(text).not.toContain(other)
      }
    },
  )
})

test('nhiều máy chủ dùng chung một khóa ký; niêm phong lại rồi vẫn ký được', async () => {
  await db.paperSigner.deleteMany()
  const serverOf = async () => {
    vi.resetModules()
    return import('./signer/find-paper-signer')
  }
  const [one, other] = [await serverOf(), await serverOf()]
  const found = await Promise.all([one.findPaperSigner(), other.findPaperSigner()])
  const ders = found.map(({ certificate }) => Buffer.from(certificate.toSchema().toBER()))
  expect(ders[0]).toEqual(ders[1])
  expect(await db.paperSigner.count()).toBe(1)
  const [before] = await db.paperSigner.findMany()
  await one.rekeySigners()
  const [after] = await db.paperSigner.findMany()
  expect(Buffer.from(after!.sealed)).not.toEqual(Buffer.from(before!.sealed))
  expect((await (await serverOf()).findPaperSigner()).isOwn).toBe(true)
})

describe('hỏi quá nhiều', () => {
  test('dò mã mãi thì mạng ấy phải chờ, và biết đến mấy giờ; mạng khác vẫn kiểm được', async () => {
    const guesser = { network: networkOf('198.51.100.77'), device: 'Máy tính' }
    for (let tries = 0; tries < 60; tries++)
      expect(await checkPaperCode(aPaperCode(), guesser)).toMatchObject({
        verdict: { is: 'unknown' },
      })
    const refused = await checkPaperCode(aPaperCode(), guesser)
    expect(refused).toMatchObject({ reason: 'too-many' })
    const until = await findNoPaperCheck(guesser)
    expect(formatSoon(until!)).toBe(formatSoon('until' in refused ? refused.until : new Date(0)))
    const elsewhere = { ...guesser, network: networkOf('198.51.100.78') }
    expect(await checkPaperCode(aPaperCode(), elsewhere)).toMatchObject({ ok: true })
  })

  test('cả hội trường dò mã thì ai cầm giấy thật, tệp thật vẫn kiểm được; giấy thật hỏi mãi không hết lượt', async () => {
    const { file, code: paper } = await takePaper({ loai: 'the-bhyt' })
    const hall = { network: networkOf('198.51.100.79'), device: 'Máy tính' }
    const asksOften = async (times: number) => {
      for (let tries = 0; tries < times; tries++)
        expect(await checkPaperCode(paper, hall)).toMatchObject({ verdict: { is: 'valid' } })
    }
    await asksOften(61)
    expect(await findNoPaperCheck(hall)).toBeNull()
    for (let tries = 0; tries < 61; tries++) await checkPaperCode(aPaperCode(), hall)
    expect(await checkPaperCode(aPaperCode(), hall)).toMatchObject({ reason: 'too-many' })
    await asksOften(2)
    const folder = mkdtempSync(path.join(tmpdir(), 'giay-'))
    try {
      const [own, other] = ['a.pdf', 'b.pdf'].map((name) => path.join(folder, name)) as [
        string,
        string,
      ]
      writeFileSync(own, file)
      writeFileSync(other, '%PDF-1.7')
      expect(await checkPaperFile(own, hall)).toMatchObject({ verdict: { is: 'as-issued' } })
      expect(await checkPaperFile(other, hall)).toMatchObject({ reason: 'too-many' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('lập ba mươi giấy trong một giờ thì phải chờ, trang nói đến mấy giờ', async () => {
    const { user: busy } = await aPersonWithRecords()
    for (let tries = 0; tries < 30; tries++) expect(await countIssuing(busy)).toBeNull()
    jar.clear()
    await signIn(busy)
    const { to } = await takePaper({ loai: 'qua-trinh' })
    const page = await drawn(takeAway, to.split('#')[0]!, {
      whose: 'toi',
    })
    expect(readOn(page)).toContain(formatSoon((await findNoIssuing(busy))!))
  })
})
