import { beforeAll, describe, expect, test, vi } from 'vitest'
import { storeFile } from '@/lib/stored-files/store-file'
import { inventHolder, fullNameOf, type Holder } from '@/lib/photos/fixtures/cards/holder'
import { photoWarnings } from '@/lib/photos/judging/photo-warnings'
import { pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { findDoubts } from '@/lib/registration/drafts/doubts'
import { aTypedDraftOf } from '@/lib/registration/fixtures'
import { begun, current } from '@/lib/registration/fixtures/presses'
import { fileKindOf } from '@/lib/registration/photos/keep-photo'
import { mergeTyped } from '@/lib/registration/repository'
import { readDeclaration } from '@/lib/registration/steps/declaration'
import { checkedBefore, toldOf } from './checked-before'
import type { ItemId } from './checklist'
import { reasonsFor } from './reasons'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => {
  await loadCatalogues(pool)
  jar.clear()
  await begun()
})

type Sides = { front?: string[]; back?: string[] }
type Told = { warnings?: Sides; typed?: { fullName?: string; idNumber?: string }; expires?: string }

/** A declaration of an invented person, whose card was photographed and read. */
async function declared(seed: number, { warnings = {}, typed = {}, expires }: Told = {}) {
  const holder = inventHolder(seed)
  const declarant = { bhxhCode: '1410 203 040', fullName: fullNameOf(holder) }
  const own = { ...declarant, idNumber: holder.number, ...typed }
  // One declaration typed over and over: so many new ones nobody may begin.
  const { id } = await current()
  await mergeTyped(id, 'declarant', own)
  const reading = readingOf(holder, expires)
  for (const side of ['front', 'back'] as const) {
    const kind = fileKindOf.photos[side]
    const about = { kind, warnings: warnings[side], reading: side === 'back' ? reading : null }
    await mergeTyped(id, 'photos', { [side]: await kept(id, about) })
  }
  return lookedAt()
}

const kept = (declarationId: string, about: Pick<Parameters<typeof storeFile>[0], 'kind'>) =>
  storeFile({ declarationId, mediaType: 'image/jpeg', bytes: Buffer.from('a picture'), ...about })

const readingOf = (holder: Holder, expiresOn = holder.expires) => ({
  source: 'square-code',
  number: holder.number,
  fullName: fullNameOf(holder),
  birthDate: holder.birth,
  sex: holder.sex,
  expiresOn,
})

/** The items that the person is told to look at again. */
async function lookedAt(): Promise<string[]> {
  const draft = await current()
  const answers = readDeclaration(draft.typed)
  return checkedBefore(answers, await findDoubts(draft, answers))
    .filter(({ state }) => state === 'doubted')
    .map(({ told }) => told)
}

const names = Object.keys(photoWarnings)
const atFront = names.filter((name) => name !== 'looks-like-front')
const atBack = names.filter((name) => name !== 'looks-like-back')
const six = [1, 2, 3, 4, 5, 6]

const bad: [ItemId, string, Told][] = [
  ...atFront.map((name) => ['id-front-legible', name, { warnings: { front: [name] } }] as never),
  ...atBack.map((name) => ['id-back-legible', name, { warnings: { back: [name] } }] as never),
  ...['Lò Văn Tám', 'Trần Bảo Châu', 'Đỗ Thị', 'Nguyễn An', 'Hồ Ước', 'Vũ Dũng'].map(
    (fullName) => ['name-equals', fullName, { typed: { fullName } }] as never,
  ),
  ...six.map(
    (at) => ['id-number-equals', at, { typed: { idNumber: `01419900012${at}` } }] as never,
  ),
  ...six.map((at) => ['id-current', at, { expires: `202${at - 1}-03-04` }] as never),
]

describe('điều cơ quan sẽ kiểm tra, xem trước khi gửi', () => {
  test('40 tờ khai tốt: không báo nhầm', async () => {
    for (let seed = 0; seed < 40; seed++) {
      const expires = seed % 5 === 0 ? undefined : '2035-01-01'
      const told = await declared(seed, { expires: expires ?? '2027-01-01' })
      expect([seed, told]).toEqual([seed, []])
    }
  })

  test.each(bad)('%s (%s): báo đúng mục mà cán bộ có lý do để trả lại', async (item, _, told) => {
    expect(await declared(7, { expires: '2035-01-01', ...told })).toEqual([toldOf(item)])
    expect(reasonsFor(item, 'counter').length).toBeGreaterThan(0)
  })

  test('CMND đã hết giá trị: giấy tờ hết hạn, và khác số trên ảnh', async () => {
    const told = await declared(7, { expires: '2035-01-01', typed: { idNumber: '036123456' } })
    expect(told).toEqual([toldOf('id-current'), toldOf('id-number-equals')])
  })

  test.each(['front', 'back'] as const)('giấy khai sinh mờ (%s)', async (side) => {
    jar.clear()
    const { id } = await begun(aTypedDraftOf('child'))
    const about = { kind: fileKindOf.birthCertificate[side], warnings: ['blurred'] }
    await mergeTyped(id, 'birthCertificate', { [side]: await kept(id, about) })
    expect(await lookedAt()).toEqual([toldOf('birth-certificate-legible')])
  })
})
