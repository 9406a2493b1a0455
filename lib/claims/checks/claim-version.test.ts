import { expect, test } from 'vitest'
import { toldOf } from '../fixtures/told-of'
import { plainStyle, writeClaimFile } from '../fixtures/writing/claim-writer'
import { inventVisit } from '../fixtures/writing/invent-visit'

type Written = '130' | '4750' | '3176'

/** By which decision the reader takes a visit that was written by one and discharged on a day. */
async function versionOf(written: Written, left: string, empty: 'closed' | 'missing' = 'closed') {
  const { tables, ...visit } = inventVisit({ seed: 5, version: written, lines: 0 })
  const head = { ...tables.XML1![0]!, NGAY_RA: left, NGAY_VAO: left, NHOM_MAU: '' }
  const only = { ...visit, tables: { XML1: [head] } }
  const [event] = await toldOf(writeClaimFile([only], { ...plainStyle, empty }))
  return event?.kind === 'claim' ? event.claim.version : event
}

test.each<[written: Written, left: string, version: Written]>([
  ['130', '2023-09-01T10:00', '130'],
  ['130', '2024-05-01T10:00', '130'],
  ['4750', '2024-05-01T10:00', '4750'],
  ['130', '2024-07-01T00:00', '4750'],
  ['4750', '2024-12-31T23:59', '4750'],
  ['4750', '2025-01-01T00:00', '3176'],
  ['3176', '2026-11-03T15:10', '3176'],
])('viết theo %s, ra viện %s: đọc theo %s', async (written, left, version) => {
  expect(await versionOf(written, left)).toBe(version)
})

test('thiếu thẻ trống không làm hồ sơ mới thành hồ sơ cũ', async () => {
  expect(await versionOf('3176', '2026-11-03T15:10', 'missing')).toBe('3176')
})

test('giấy chuyển cơ sở theo tên cũ là của 4750, kể cả khi gửi muộn', async () => {
  for (let seed = 1; ; seed += 1) {
    const { tables, ...visit } = inventVisit({ seed, version: '4750', lines: 0 })
    if (!tables.XML13) continue
    const late = { NGAY_VAO: '2025-01-02T08:00', NGAY_RA: '2025-01-02T09:00' }
    const head = { ...tables.XML1![0]!, ...late }
    const only = { ...visit, tables: { XML1: [head], XML13: tables.XML13 } }
    const [event] = await toldOf(writeClaimFile([only], plainStyle))
    expect(event).toMatchObject({ kind: 'claim', claim: { version: '4750' } })
    return
  }
})
