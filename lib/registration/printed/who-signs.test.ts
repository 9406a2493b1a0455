import { describe, expect, test } from 'vitest'
import { canInspect, infoOf, oneLine, spokenOf, textOf } from '@/lib/pdf/fixtures/inspect-pdf'
import { signatureWords } from '@/lib/site/official-sentences'
import { aTypedDraftOf } from '../fixtures'
import type { KindId } from '../kinds/kinds'
import { readDeclaration } from '../steps/declaration'
import { blankDeclarationPdf, declarationPdf } from './declaration-pdf'
import { plainWords } from './printed-declaration'
import { aLongPrintedDeclaration, aPrintedDeclaration } from './printed-declaration-fixtures'

const GUARDIAN = 'Cha, mẹ hoặc người giám hộ ký và ghi rõ họ tên của mình.'
const paperOf = (kind: KindId, rest = aPrintedDeclaration()) =>
  declarationPdf({ ...rest, kind, lines: plainWords(readDeclaration(aTypedDraftOf(kind))) })

describe.skipIf(!canInspect)('ai ký mẫu 01', () => {
  test('tờ khai của con nói dưới chỗ ký là cha, mẹ hoặc người giám hộ ký; tên trên tờ khai vẫn là của con', async () => {
    const pdf = await paperOf('child')
    expect(textOf(pdf)).toContain('Tên cơ quan/tổ chức/cá nhân: Lò Minh Khôi')
    const spoken = oneLine(spokenOf(pdf).replaceAll('"', ''))
    const places = [signatureWords.signer, signatureWords.manner, GUARDIAN].map((words) =>
      spoken.lastIndexOf(words),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('thêm câu ấy thì tờ khai của con vẫn là hai trang, kể cả khi mọi câu trả lời đều dài', async () => {
    expect(infoOf(await paperOf('child'))).toMatch(/^Pages: +2$/m)
    const long = aLongPrintedDeclaration()
    const pages = async (kind: KindId) =>
      /^Pages: +(\d+)$/m.exec(infoOf(await paperOf(kind, long)))![1]
    expect(await pages('child')).toBe(await pages('person'))
  })

  test('người lớn, tổ chức và tờ trống không nói đến cha mẹ', async () => {
    for (const pdf of [paperOf('person'), paperOf('organisation'), blankDeclarationPdf()])
      expect(textOf(await pdf)).not.toContain('giám hộ ký')
  })
})
