import sharp, { type Sharp } from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawFront } from '@/prisma/demo/drawn-card'
import { pictureFiles } from './fixtures/picture-files'
import { preparePhoto } from './prepare-photo'

const fileOf = pictureFiles()
const drawn = await drawFront({
  fullName: 'Lò Thị Mẩy',
  idNumber: '001190009999',
  birthDate: '1990-05-05',
  sex: 'Nữ',
})
const grain = { type: 'gaussian', mean: 128, sigma: 14 } as const
const grainy = await sharp(drawn)
  .composite([
    {
      input: await sharp({
        create: { width: 1200, height: 760, channels: 3, background: '#000', noise: grain },
      })
        .png()
        .toBuffer(),
      blend: 'soft-light',
    },
  ])
  .png()
  .toBuffer()

const kinds: Record<string, (picture: Sharp) => Sharp> = {
  JPEG: (picture) => picture.jpeg({ quality: 85 }),
  'JPEG tải dần': (picture) => picture.jpeg({ quality: 85, progressive: true }),
  PNG: (picture) => picture.png(),
}
const END = Buffer.from([0xff, 0xd9])
const middle = ({ length }: Buffer) => Math.floor(length / 2)
const filled = (bytes: Buffer, filling: Buffer) =>
  Buffer.concat([bytes.subarray(0, middle(bytes)), filling.subarray(0, middle(bytes) - 2), END])
const withEndInside = (bytes: Buffer) => {
  const copy = Buffer.from(bytes)
  END.copy(copy, middle(bytes))
  return copy
}
const random = Buffer.from(
  Array.from({ length: 4_000_000 }, (_, at) => (at * 7919 + ((at * at) % 251)) & 0xff),
)

const damages: Record<string, (bytes: Buffer) => Buffer> = {
  'cắt đôi': (bytes) => bytes.subarray(0, middle(bytes)),
  'cắt đôi, có dấu kết thúc': (bytes) => filled(bytes, Buffer.alloc(0)),
  'nửa sau toàn FF': (bytes) => filled(bytes, Buffer.alloc(bytes.length, 0xff)),
  'nửa sau là rác': (bytes) => filled(bytes, random),
  'dấu kết thúc ở giữa': withEndInside,
  'mất một nghìn byte ở giữa': (bytes) =>
    Buffer.concat([bytes.subarray(0, middle(bytes)), bytes.subarray(middle(bytes) + 1000)]),
}

describe.each(Object.entries(kinds))('%s', (_, encode) => {
  describe.each([
    ['nét vẽ', drawn],
    ['nhiều hạt như máy ảnh', grainy],
  ])('%s', (_, picture) => {
    test.each(Object.entries(damages))('%s: không nhận, nói là hỏng', async (_, damage) => {
      const bytes = await encode(sharp(picture)).toBuffer()
      expect(await preparePhoto(await fileOf(damage(bytes)))).toEqual({
        ok: false,
        reason: 'damaged',
      })
    })

    test('nửa sau toàn số không: không nhận, hoặc nhận và nói phần dưới trống', async () => {
      const bytes = await encode(sharp(picture)).toBuffer()
      const zeros = filled(bytes, Buffer.alloc(bytes.length, 0))
      const prepared = await preparePhoto(await fileOf(zeros))
      if (prepared.ok) expect(prepared.warnings).toContain('part-empty')
      else expect(prepared.reason).toBe('damaged')
    })

    test('nguyên vẹn, dù có thừa phía sau như ảnh động của điện thoại: nhận', async () => {
      const bytes = await encode(sharp(picture)).toBuffer()
      for (const whole of [bytes, Buffer.concat([bytes, Buffer.alloc(9000, 7)])])
        expect(await preparePhoto(await fileOf(whole))).toMatchObject({ ok: true, warnings: [] })
    })
  })
})

// Its data hold no check of their own: filled with rubbish they decode to rubbish, and only a length that is wrong is noticed.
test.each(['cắt đôi', 'cắt đôi, có dấu kết thúc', 'mất một nghìn byte ở giữa'])(
  'WebP %s: không nhận, nói là hỏng',
  async (name) => {
    const bytes = await sharp(drawn).webp().toBuffer()
    expect(await preparePhoto(await fileOf(damages[name]!(bytes)))).toEqual({
      ok: false,
      reason: 'damaged',
    })
  },
)
