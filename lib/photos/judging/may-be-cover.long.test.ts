import sharp, { type Sharp } from 'sharp'
import { describe, expect, test } from 'vitest'
import { pictureFiles } from '../fixtures/picture-files'
import { preparePhoto } from '../prepare-photo'

const fileOf = pictureFiles()
const [WIDTH, HEIGHT] = [1200, 860]

/** A cover that fills the picture, its emblem rubbed away to so much of its gold. */
const cover = (colour: string, gold: number, light = 1) =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="100%" height="100%" fill="${colour}"/><g fill="#d9b45a" opacity="${gold}"><circle cx="600" cy="380" r="150"/>
    <rect x="350" y="620" width="500" height="60"/></g></svg>`),
  )
    .removeAlpha()
    .linear(light, 0)
const withGrain = async (picture: Buffer, sigma: number) => {
  const noise = { type: 'gaussian', mean: 128, sigma } as const
  const create = { width: WIDTH, height: HEIGHT, channels: 3, background: '#000', noise } as const
  const input = await sharp({ create }).png().toBuffer()
  return sharp(picture)
    .composite([{ input, blend: 'overlay' }])
    .jpeg()
    .toBuffer()
}
const jpegOf = (picture: Sharp) => picture.jpeg({ quality: 85 }).toBuffer()
const prepared = async (picture: Promise<Buffer>) => preparePhoto(await fileOf(picture))

const covers = {
  'xanh tím than': '#1b2a4a',
  'xanh lá': '#1f4a33',
  'đỏ nâu': '#5a2320',
  'xanh cũ': '#3b4a5f',
}

describe('bìa hộ chiếu chiếm cả ảnh', () => {
  test.each(Object.entries(covers))(
    '%s, hình đã mòn: nhận, và nói để xem lại',
    async (_, colour) => {
      for (const gold of [0, 0.04])
        for (const light of [1, 0.6])
          expect([gold, light, await prepared(jpegOf(cover(colour, gold, light)))]).toEqual([
            gold,
            light,
            expect.objectContaining({ ok: true, warnings: ['cover-only'] }),
          ])
    },
  )
  test.each(Object.entries(covers))('%s, hình mòn một phần, có hạt: nhận', async (_, colour) => {
    for (const gold of [0.08, 0.25, 0.9])
      expect(await prepared(withGrain(await jpegOf(cover(colour, gold)), 10))).toMatchObject({
        ok: true,
      })
  })
})

describe('ảnh không có gì thì vẫn không nhận', () => {
  test.each(['#000', '#040406', '#fff', '#f4f6ff', '#888', '#7d8084', '#f00', '#ffd0d8'])(
    '%s',
    async (colour) => {
      const nothing = { ok: false, reason: 'one-colour' }
      expect(await prepared(jpegOf(cover(colour, 0)))).toEqual(nothing)
      expect(await prepared(withGrain(await jpegOf(cover(colour, 0)), 8))).toEqual(nothing)
    },
  )
})
