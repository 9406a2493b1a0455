import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toldOf } from './fixtures/told-of'
import { plainStyle, writeClaimFile } from './fixtures/writing/claim-writer'
import { openStay } from './fixtures/writing/open-stay'
import type { WrittenVisit } from './fixtures/writing/invent-visit'

async function toldOfVisit(visit: WrittenVisit) {
  const [event] = await toldOf(writeClaimFile([visit], plainStyle))
  if (event?.kind === 'claim') return { leftAt: event.claim.visit.leftAt, found: event.warnings }
  return { leftAt: null, found: event?.kind === 'bad-claim' ? event.findings : [] }
}
const brief = ({ found }: Awaited<ReturnType<typeof toldOfVisit>>) =>
  found
    .filter(({ level }) => level === 'error')
    .map(({ table, field, rule }) => `${table} ${field} ${rule}`)

describe('người bệnh còn nằm viện, bệnh viện gửi hồ sơ chưa có ngày ra', () => {
  test('nhận, không nhắc gì: chưa ra thì chưa có kết quả, chưa có chẩn đoán ra viện', async () =>
    expect(await toldOfVisit(openStay())).toEqual({ leftAt: '', found: [] }))

  test.each(
    [
      ['02', '03', '04', '06', '2', '3'].map((care) => [care, true] as const),
      ['01', '05', '07', '08', '09', '10', '15'].map((care) => [care, false] as const),
    ].flat(),
  )('hình thức %s: được để trống ngày ra %s', async (care, isOpen) => {
    const told = await toldOfVisit(openStay({ head: { MA_LOAI_KCB: care } }))
    expect(told.leftAt).toBe(isOpen ? '' : null)
    expect(brief(told).includes('XML1 NGAY_RA required')).toBe(!isOpen)
  })

  test('tệp mẫu bị bỏ trống ngày ra ở cả ba bảng vẫn được nhận, có nhắc ghi ngày ra', async () => {
    const sample = readFileSync('lib/claims/fixtures/samples/inpatient.xml', 'utf8')
    const file = sample.replaceAll(/(?<=<NOIDUNGFILE>)[^<]+/g, (part) =>
      Buffer.from(part, 'base64')
        .toString()
        .replace(/<NGAY_RA>.*?<\/NGAY_RA>/, '<NGAY_RA/>')
        .replace(/^<\?xml.*?\?>/, ''),
    )
    const [event] = await toldOf(file)
    expect(event).toMatchObject({
      kind: 'claim',
      warnings: [{ table: 'XML1', field: 'NGAY_RA', rule: 'still-there' }],
    })
  })

  test.each([
    ['chuyển viện', { MA_LOAI_RV: '2' }],
    ['trốn viện', { MA_LOAI_RV: '3' }],
    ['xin ra viện', { MA_LOAI_RV: '4' }],
    ['tử vong', { KET_QUA_DTRI: '5' }],
    ['nặng xin về', { KET_QUA_DTRI: '6' }],
  ])('hồ sơ nói đã ra viện (%s) mà ngày ra để trống: không nhận', async (_, head) =>
    expect(brief(await toldOfVisit(openStay({ head })))).toContain('XML1 NGAY_RA required'),
  )

  test('giấy ra viện có ngày ra mà bản tổng hợp thì không, hoặc ngược lại: không nhận', async () => {
    const left = '2026-10-20T16:30'
    const onlyPaper = await toldOfVisit(openStay({ papers: { NGAY_RA: left } }))
    expect(brief(onlyPaper)).toContain('XML1 NGAY_RA required')
    const end = { NGAY_RA: left, KET_QUA_DTRI: '1', MA_LOAI_RV: '1', CHAN_DOAN_RV: 'Sốt' }
    const onlyHead = await toldOfVisit(openStay({ head: end, papers: { NGAY_RA: '' } }))
    expect(brief(onlyHead)).toEqual(['XML7 NGAY_RA required', 'XML8 NGAY_RA required'])
  })

  test('đã có ngày ra thì mọi mục khác vẫn bắt buộc như trước', async () => {
    const told = await toldOfVisit(openStay({ head: { NGAY_RA: '2026-10-20T16:30' } }))
    expect(brief(told)).toEqual([
      'XML1 CHAN_DOAN_RV required',
      'XML1 KET_QUA_DTRI required',
      'XML1 MA_LOAI_RV required',
    ])
  })
})
