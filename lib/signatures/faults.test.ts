import { expect, test } from 'vitest'
import { aPaper } from './fixtures/a-paper'
import { thePerson } from './fixtures/judged'
import { faultText } from './faults'
import { readTrusted } from './trust'
import { sentencesOf, verifySignedPaper } from './verify-signed-paper'

const judgedIn = async (file: Buffer, issued: Buffer) =>
  (await verifySignedPaper({ file, issued, person: thePerson }, trust)).checks
    .filter(({ state }) => state !== 'unjudged')
    .map(({ id, state }) => `${id} ${state}`)

test('chưa ký thì không nói là chữ ký bao trùm cả tệp; tệp chữ ký không đọc được thì không nói là đúng tờ khai', async () => {
  const issued = await aPaper()
  expect(await judgedIn(issued, issued)).toEqual(['readable ok', 'ours ok', 'signature failed'])
  expect(await judgedIn(Buffer.from([0x30, 3, 2, 1, 1]), issued)).toEqual(['signature failed'])
})

const trust = { ...readTrusted([]), ask: async () => null, now: new Date() }

test('mỗi điều chưa đạt là một câu nói phải làm gì, điền đủ ngày và nơi cấp', () => {
  expect(faultText('expired', { until: '02/12/2026' })).toBe(
    'Gia hạn chứng thư số rồi ký lại. Chứng thư số này đã hết hạn từ 02/12/2026.',
  )
  expect(faultText('not-trusted', { issuer: 'Nơi cấp bịa' })).toContain('“Nơi cấp bịa”')
})

test('tệp không đọc được: mục đọc tệp chưa đạt, các mục khác chưa xem được', async () => {
  const issued = await aPaper()
  const verdict = await verifySignedPaper(
    { file: Buffer.from('x'), issued, person: thePerson },
    trust,
  )
  expect(verdict).toMatchObject({ accepted: false, certificate: null })
  const [readable, ...others] = verdict.checks
  expect(readable).toMatchObject({ id: 'readable', state: 'failed' })
  expect(new Set(others.map(({ state }) => state))).toEqual(new Set(['unjudged']))
  expect(sentencesOf(verdict)).toEqual([faultText('not-a-pdf')])
})
