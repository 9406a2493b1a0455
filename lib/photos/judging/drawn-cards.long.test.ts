import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawNotPaper } from '../fixtures/cards/grounds'
import { inventHolder } from '../fixtures/cards/holder'
import { drawPaper } from '../fixtures/cards/papers'
import { photographed, taken } from '../fixtures/cards/photographed'
import { badShots, goodShots, some, type Drawn } from '../fixtures/cards/shots'
import { pictureFiles } from '../fixtures/picture-files'
import { MEGABYTE } from '../photo'
import { warningsAt, type PhotoWarning } from './photo-warnings'
import { judgeJpeg } from './judge-jpeg'
import { preparePhoto } from '../prepare-photo'

const fileOf = pictureFiles()
const BACKS = ['old-back', 'chip-back', 'new-back']
const sideOf = ({ paper }: Drawn) => (BACKS.includes(paper) ? 'back' : 'front')
const picture = async ({ paper, holder, shot }: Drawn) =>
  photographed(await drawPaper(paper, inventHolder(holder)), shot)

/** A busy machine is no fault of the judge. */
const seenIn = async (jpeg: Buffer): Promise<PhotoWarning[]> =>
  (await judgeJpeg(jpeg, 60_000))!.warnings

// PROPERTY_RUNS=63 draws them all: 63 good ones without an alarm, 63 bad ones each named.
describe('thẻ, hộ chiếu vẽ ra, người chụp rõ', () => {
  test.each(some(goodShots(), 9).map((drawn) => [drawn.paper, drawn.how, drawn] as const))(
    '%s, %s: không bị chê',
    async (_, __, drawn) => {
      expect(warningsAt(sideOf(drawn), await seenIn(await picture(drawn)))).toEqual([])
    },
  )
})

describe('thẻ, hộ chiếu vẽ ra, ảnh có lỗi', () => {
  test.each(some(badShots(), 9).map((drawn) => [drawn.paper, drawn.how, drawn] as const))(
    '%s: lỗi được nói đúng tên (%s)',
    async (_, how, drawn) => {
      expect(await seenIn(await picture(drawn))).toContain(how)
    },
  )

  test.each(['landscape', 'face', 'bowl'] as const)('không phải giấy tờ (%s)', async (name) => {
    expect(await seenIn(await taken(await drawNotPaper(name)))).toEqual(['no-words'])
  })

  test.each([
    ['chip-front', 'back'],
    ['chip-back', 'front'],
    ['new-back', 'front'],
    ['passport', 'back'],
  ] as const)('%s nằm ở %s: được nói là có vẻ nhầm mặt', async (paper, side) => {
    const seen = await seenIn(await photographed(await drawPaper(paper, inventHolder(3))))
    const other = side === 'front' ? 'back' : 'front'
    expect(warningsAt(side, seen)).toEqual([`looks-like-${other}`])
    expect(warningsAt(other, seen)).toEqual([])
  })
})

test('ảnh 9 MB tốn không tới 3 giây của máy', async () => {
  const shot = goodShots()[0]!
  const grain = { width: 5200, height: 3900, channels: 3, background: '#000' } as const
  const noise = await sharp({
    create: { ...grain, noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  })
    .png({ compressionLevel: 1 })
    .toBuffer()
  const large = await sharp(await picture(shot))
    .resize(grain.width, grain.height)
    .composite([{ input: noise, blend: 'overlay' }])
    .jpeg({ quality: 95 })
    .toBuffer()
  expect(large.length).toBeGreaterThan(9 * MEGABYTE)
  const file = await fileOf(large)
  const begun = process.cpuUsage()
  const photo = await preparePhoto(file)
  const { user, system } = process.cpuUsage(begun)
  expect(photo).toMatchObject({ ok: true, warnings: [] })
  expect((user + system) / 1e6).toBeLessThan(3)
})
