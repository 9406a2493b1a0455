import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as drawDeclarant } from '@/app/(public)/dang-ky/to-khai/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { shownIdNumber } from '@/lib/forms/shown'
import { storeFile } from '@/lib/stored-files/store-file'
import { pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import type { CardReading } from '@/lib/photos/card/card-reading'
import { findDoubts } from '../drafts/doubts'
import { aTypedDraft, aTypedDraftOf } from '../fixtures'
import { readDeclaration } from '../steps/declaration'
import type { StepId } from '../steps/steps'
import { begun, current, save } from '../fixtures/presses'
import { fileKindOf } from './keep-photo'
import { mergeTyped } from '../repository'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const reading = {
  source: 'square-code',
  number: '036099001234',
  fullName: 'Đỗ Thị Quỳnh Anh',
  birthDate: '1999-09-05',
  sex: 'Nam',
}

type Typed = { fullName?: string; bhxhCode?: string; idNumber?: string }

async function photographed(declarant: Typed, otherwise: Partial<CardReading> = {}) {
  const draft = await begun(aTypedDraft({ declarant }))
  const photo = { declarationId: draft.id, mediaType: 'image/jpeg', bytes: Buffer.from('x') }
  const kind = fileKindOf.photos.front
  const front = await storeFile({ ...photo, kind, reading: { ...reading, ...otherwise } })
  await mergeTyped(draft.id, 'photos', { front, back: '' })
  return draft
}
const page = (address = '/dang-ky/to-khai') => drawn(drawDeclarant, address)
const boxOf = (html: string, name: string) =>
  new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0] ?? ''

test('đã chụp thẻ hết hạn rồi đổi sang đăng ký cho con: không bị nhắc về thẻ ấy', async () => {
  const { id } = await photographed({}, { expiresOn: '2021-03-04' })
  const { front = '' } = (await current()).typed.photos ?? {}
  await mergeTyped(id, 'photos', { front, back: front })
  const doubts = async () => {
    const draft = await current()
    return findDoubts(draft, readDeclaration(draft.typed))
  }
  expect(await doubts()).toContain('expired-card')
  for (const [step, words] of Object.entries(aTypedDraftOf('child')))
    if (step !== 'photos') await mergeTyped(id, step as StepId, words)
  expect(await doubts()).not.toContain('expired-card')
})

describe('thẻ đã chụp nói giúp', () => {
  test('nhấn “Điền vào ô còn trống”: ô trống có chữ trên thẻ, ô đã gõ giữ nguyên, chưa lưu gì', async () => {
    await photographed({ fullName: '', bhxhCode: '1410 203 040', idNumber: '' })
    expect(readOn(await page())).toContain(`Đỗ Thị Quỳnh Anh, ${shownIdNumber(reading.number)}`)
    const { reference } = await current()
    const pressed = await save('declarant', {
      reference,
      fullName: '',
      bhxhCode: '1410 203 040',
      idNumber: '036',
      intent: 'dien-tu-giay-to',
    })
    const html = await page(pressed.to)
    expect(boxOf(html, 'fullName')).toContain('value="Đỗ Thị Quỳnh Anh"')
    expect(boxOf(html, 'idNumber')).toContain('value="036"')
    expect((await current()).typed.declarant).toMatchObject({ fullName: '', idNumber: '036' })
  })

  test('gõ khác thẻ thì được nói ngay ở ô ấy; gõ giống thì không nói gì', async () => {
    await photographed({ fullName: 'Đỗ Thị Anh', bhxhCode: '', idNumber: '036 099 001 234' })
    const said = readOn(await page())
    expect(said).toContain('Trên ảnh giấy tờ, máy đọc được “Đỗ Thị Quỳnh Anh”.')
    expect(said).not.toContain('Xem lại số này')
  })

  test('chưa chụp, chưa gõ: nút “Chụp giấy tờ trước” giữ điều đã gõ rồi dẫn đến trang ảnh', async () => {
    const typed = { declarant: { fullName: '', bhxhCode: '', idNumber: '' } }
    await begun({ ...aTypedDraft(typed), photos: { front: '', back: '' } })
    expect(readOn(await page())).toContain('Chụp giấy tờ trước')
    const { reference } = await current()
    const pressed = await save('declarant', {
      reference,
      fullName: '',
      bhxhCode: '141',
      idNumber: '',
      intent: 'chup-truoc',
    })
    expect(pressed.to).toBe('/dang-ky/anh-giay-to')
    expect((await current()).typed.declarant).toMatchObject({ bhxhCode: '141' })
  })
})
