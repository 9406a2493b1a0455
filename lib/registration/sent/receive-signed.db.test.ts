import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => void (process.env.DEMO_MODE = '1'))
// Beside the demo's authority one that writes any number into a certificate, and files as signing programs make them.
vi.mock('@/lib/signatures/portal/portal-trust', () => ({
  portalTrust: () => demoTrust(trusted?.trust() ?? nobody),
}))

import { listEntries } from '@/lib/platform/journal/journal'
import { db, pool } from '@/lib/platform/database/db'
import { demoTrust, signForDemo } from '@/lib/signatures/demo/demo-authority'
import { canSign } from '@/lib/signatures/fixtures/openssl'
import { signPaper } from '@/lib/signatures/fixtures/sign-paper'
import { openTestTrust } from '@/lib/signatures/fixtures/test-trust'
import { readTrusted, type Trust } from '@/lib/signatures/trust'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aDraft } from '../fixtures/drafts-under-test'
import { aTypedDraftOf } from '../fixtures'
import type { KindId } from '../kinds/kinds'
import { isTransition } from '../steps/status'
import { signerOf } from '../steps/declaration'
import type { OwnDeclaration } from '../repository'
import { findPaperToSign, receiveSigned } from './receive-signed'
import { submitDeclaration } from './submit-declaration'

const trusted = canSign ? openTestTrust() : null
const nobody: Trust = { ...readTrusted([]), ask: () => Promise.resolve(null), now: new Date() }

beforeAll(async () => void (await loadCatalogues(pool)))
afterAll(() => trusted?.close())

async function sentToSign(method = 'signed', kind: KindId = 'person') {
  const draft = await aDraft(aTypedDraftOf(kind, { submission: { method } }))
  expect(await submitDeclaration(await draft.load())).toEqual({ ok: true })
  return draft
}

async function signed(own: OwnDeclaration, idNumber?: string): Promise<Buffer> {
  const paper = await findPaperToSign(own)
  if (!paper) throw new Error('No paper waits for a signature')
  const sha256 = createHash('sha256').update(paper.issued).digest()
  return signForDemo(sha256, idNumber ? { idNumber } : signerOf(paper.answers))
}

describe('nộp tờ khai ký số', () => {
  test('chữ ký đúng: hồ sơ vào thẩm định ngay, chứng thư số tự điền, có nhật ký, tin nhắn và tệp', async () => {
    const draft = await sentToSign()
    const own = await draft.load()
    expect(own.status).toBe('AWAITING_PAPER')
    const file = await signed(own)
    expect(await receiveSigned(own, file)).toEqual({ ok: true })
    const row = await db.declaration.findUniqueOrThrow({ where: { id: draft.id } })
    expect(row.status).toBe('UNDER_REVIEW')
    expect(row.dueOn).toBeInstanceOf(Date)
    expect(row.certificate).toMatchObject({
      issuer: 'Nơi cấp chứng thư số trình diễn',
      serialNumber: expect.stringMatching(/^[0-9A-F]{24}$/),
      validFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    const entries = await listEntries(`declaration:${draft.id}`)
    expect(entries.map(({ act }) => act).filter(isTransition)).toEqual([
      'submitToSign',
      'receiveSigned',
    ])
    const messages = await db.message.findMany({
      where: { declarationId: draft.id, channel: 'SMS' },
    })
    expect(messages).toHaveLength(2)
    expect(
      await db.storedFile.count({ where: { declarationId: draft.id, kind: 'SIGNED_FORM' } }),
    ).toBe(1)
  })

  test('chữ ký của người khác, tệp chưa ký: không gì thay đổi, mọi điều chưa đạt được kể', async () => {
    const draft = await sentToSign()
    const own = await draft.load()
    const other = await receiveSigned(own, await signed(own, '079189000111'))
    expect(other).toMatchObject({ ok: false, verdict: { accepted: false } })
    const { issued } = (await findPaperToSign(own))!
    expect(await receiveSigned(own, issued)).toMatchObject({
      ok: false,
      verdict: { certificate: null },
    })
    expect((await draft.load()).status).toBe('AWAITING_PAPER')
    expect(
      await db.storedFile.count({ where: { declarationId: draft.id, kind: 'SIGNED_FORM' } }),
    ).toBe(0)
    const entries = await listEntries(`declaration:${draft.id}`)
    expect(entries.map(({ act }) => act).filter(isTransition)).toEqual(['submitToSign'])
  })

  test('gửi hai lần cùng lúc thì nhận một lần; chữ ký của tờ khai khác, tờ khai chọn nộp tại quầy thì không nhận', async () => {
    const [draft, second] = [await sentToSign(), await sentToSign()]
    const [own, other] = [await draft.load(), await second.load()]
    const file = await signed(own)
    const twice = await Promise.all([receiveSigned(own, file), receiveSigned(own, file)])
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
    expect(
      await db.storedFile.count({ where: { declarationId: draft.id, kind: 'SIGNED_FORM' } }),
    ).toBe(1)
    expect(await receiveSigned(other, file)).toMatchObject({ ok: false })
    const counter = await sentToSign('counter')
    expect(await receiveSigned(await counter.load(), file)).toEqual({ ok: false, verdict: null })
  })
})

describe.skipIf(!canSign)('tệp PDF do phần mềm ký số làm ra', () => {
  const signedPdf = async (own: OwnDeclaration, numbers: string) =>
    signPaper((await findPaperToSign(own))!.issued, {
      signer: trusted!.issuer.issue({ subject: `/CN=Người ký bịa/${numbers}` }),
      folder: trusted!.folder,
    })
  const faultsOf = async (own: OwnDeclaration, file: Buffer) => {
    const receipt = await receiveSigned(own, file)
    return receipt.ok ? [] : receipt.verdict?.checks.flatMap(({ faults }) => faults)
  }
  const ofChild = 'UID=BHXH:1415090507'

  test.each([['UID=CCCD:014199000123'], ['UID=BHXH:1410203040']])(
    'tờ khai cho con, chứng thư số ghi số của mẹ (%s): nhận',
    async (numbers) => {
      const own = await (await sentToSign('signed', 'child')).load()
      expect(await faultsOf(own, await signedPdf(own, numbers))).toEqual([])
    },
  )

  test('tờ khai cho con, chứng thư số ghi số của con hay của người khác: không nhận', async () => {
    const draft = await sentToSign('signed', 'child')
    const own = await draft.load()
    for (const numbers of [ofChild, 'UID=CCCD:079189000111'])
      expect(await faultsOf(own, await signedPdf(own, numbers))).toEqual(['other-person'])
    expect((await draft.load()).status).toBe('AWAITING_PAPER')
  })

  test('tệp đã được nhận ở một hồ sơ thì không dùng lại được cho hồ sơ khác của chính người ấy', async () => {
    const [first, second] = [await sentToSign(), await sentToSign()]
    const [own, other] = [await first.load(), await second.load()]
    const file = await signedPdf(own, 'UID=CCCD:014199000123')
    expect(await receiveSigned(own, file)).toEqual({ ok: true })
    expect(await faultsOf(other, file)).toContain('not-ours')
    expect((await second.load()).status).toBe('AWAITING_PAPER')
    expect(await receiveSigned(await first.load(), file)).toEqual({ ok: false, verdict: null })
    const declarationId = { in: [first.id, second.id] }
    expect(await db.storedFile.count({ where: { kind: 'SIGNED_FORM', declarationId } })).toBe(1)
  })
})
