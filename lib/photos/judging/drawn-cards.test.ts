import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawNotPaper } from '../fixtures/cards/grounds'
import { inventHolder } from '../fixtures/cards/holder'
import { drawPaper } from '../fixtures/cards/papers'
import { photographed, taken } from '../fixtures/cards/photographed'
import { badShots, goodShots, some, type Drawn } from '../fixtures/cards/shots'
import { pictureFiles } from '../fixtures/picture-files'
import { warningsAt, type PhotoWarning } from '../photo'
import { preparePhoto } from '../prepare-photo'

const fileOf = pictureFiles()
const BACKS = ['old-back', 'chip-back', 'new-back']
const sideOf = ({ paper }: Drawn) => (BACKS.includes(paper) ? 'back' : 'front')
const picture = async ({ paper, holder, shot }: Drawn) =>
  photographed(await drawPaper(paper, inventHolder(holder)), shot)

async function seenIn(bytes: Buffer): Promise<PhotoWarning[]> {
  const photo = await preparePhoto(await fileOf(bytes))
  if (!photo.ok) throw new Error(photo.reason)
  return photo.warnings
}

// PROPERTY_RUNS=63 draws them all: 63 good ones without an alarm, 63 bad ones each named.
describe('thẻ, hộ chiếu vẽ ra, người chụp rõ', () => {
  test.each(some(goodShots(), 14).map((drawn) => [drawn.paper, drawn.how, drawn] as const))(
    '%s, %s: không bị chê',
    async (_, __, drawn) => {
      expect(warningsAt(sideOf(drawn), await seenIn(await picture(drawn)))).toEqual([])
    },
  )
})

describe('thẻ, hộ chiếu vẽ ra, ảnh có lỗi', () => {
  test.each(some(badShots(), 16).map((drawn) => [drawn.paper, drawn.how, drawn] as const))(
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

test('ảnh 9 MB được xem xong trong 3 giây', async () => {
  const large = await sharp(await picture(goodShots()[0]!))
    .resize(5600, 4200)
    .jpeg({ quality: 97 })
    .toBuffer()
  expect(large.length).toBeGreaterThan(5_000_000)
  const begun = performance.now()
  expect(await seenIn(large)).toEqual([])
  expect(performance.now() - begun).toBeLessThan(3_000)
})
