import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { blank, grain, heicFixture, quarterColours, quarters } from './fixtures/drawn-photo'
import { pictureFiles } from './fixtures/picture-files'
import { keptPhotoBytes } from './photo'
import { preparePhoto } from './prepare-photo'

const fileOf = pictureFiles()
const upright = ['red', 'green', 'blue', 'white']
const place = { GPSLatitude: '21/1 1/1 4200/100', GPSLongitude: '105/1 51/1 1500/100' }

async function kept(path: string) {
  const photo = await preparePhoto(path)
  if (!photo.ok) throw new Error(`Refused: ${photo.reason}`)
  return photo
}

describe('ảnh được nhận', () => {
  test.each([
    ['JPEG', () => quarters(1200, 800).jpeg()],
    ['JPEG tải dần', () => quarters(1200, 800).jpeg({ progressive: true })],
    ['JPEG màu in CMYK', () => quarters(1200, 800).toColourspace('cmyk').jpeg()],
    ['PNG', () => quarters(1200, 800).png()],
    ['PNG 16 bit', () => quarters(1200, 800).toColourspace('rgb16').png()],
    ['PNG xen dòng', () => quarters(1200, 800).png({ progressive: true })],
    ['PNG có bảng màu', () => quarters(1200, 800).png({ palette: true })],
    ['WebP', () => quarters(1200, 800).webp()],
  ])('%s thành JPEG sRGB đúng màu, đúng chiều', async (_, picture) => {
    const photo = await kept(await fileOf(picture().toBuffer()))
    const { format, space, depth, channels } = await sharp(photo.jpeg).metadata()
    expect({ format, space, depth, channels }).toEqual({
      format: 'jpeg',
      space: 'srgb',
      depth: 'uchar',
      channels: 3,
    })
    expect(await quarterColours(photo.jpeg)).toEqual(upright)
    expect([photo.width, photo.height]).toEqual([1200, 800])
  })

  test('HEIC của điện thoại', async () => {
    const photo = await kept(heicFixture('card-1200x800'))
    expect(await quarterColours(photo.jpeg)).toEqual(upright)
    expect([photo.width, photo.height]).toEqual([1200, 800])
  })

  test('WebP động: giữ hình đầu tiên', async () => {
    const frames = await Promise.all([
      quarters(600, 400).png().toBuffer(),
      blank(600, 400).png().toBuffer(),
    ])
    const animated = sharp(frames, { join: { animated: true } }).webp({ loop: 0 })
    const original = await animated.toBuffer()
    expect((await sharp(original).metadata()).pages).toBe(2)
    const photo = await kept(await fileOf(original))
    expect(await quarterColours(photo.jpeg)).toEqual(upright)
    expect([photo.width, photo.height]).toEqual([600, 400])
  })

  test('phần trong suốt thành nền trắng', async () => {
    const clear = sharp({
      create: { width: 400, height: 400, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    }).composite([{ input: await quarters(200, 200).png().toBuffer(), left: 100, top: 0 }])
    const photo = await kept(await fileOf(clear.png().toBuffer()))
    expect((await quarterColours(photo.jpeg)).slice(2)).toEqual(['white', 'white'])
  })

  test('ảnh đen trắng', async () => {
    const photo = await kept(await fileOf(quarters(600, 400).greyscale().jpeg().toBuffer()))
    expect((await sharp(photo.jpeg).metadata()).space).toBe('srgb')
  })

  test('ảnh chụp nghiêng được dựng thẳng, và nơi chụp bị xóa', async () => {
    const turned = quarters(1200, 800).rotate(270).jpeg()
    const taken = turned
      .withExif({ IFD0: { Make: 'May anh' }, IFD3: place })
      .withMetadata({ orientation: 6 })
    const original = await taken.toBuffer()
    expect((await sharp(original).metadata()).orientation).toBe(6)
    expect(original.includes('May anh')).toBe(true)

    const photo = await kept(await fileOf(original))
    expect([photo.width, photo.height]).toEqual([1200, 800])
    expect(await quarterColours(photo.jpeg)).toEqual(upright)
    const { exif, icc, xmp, iptc, orientation } = await sharp(photo.jpeg).metadata()
    expect([exif, icc, xmp, iptc, orientation]).toEqual(Array(5).fill(undefined))
    expect(photo.jpeg.includes('May anh')).toBe(false)
  })

  test('ảnh màu rộng của điện thoại giữ đúng màu sau khi bỏ hồ sơ màu', async () => {
    const wide = await quarters(600, 400).withIccProfile('p3').jpeg({ quality: 100 }).toBuffer()
    const photo = await kept(await fileOf(wide))
    const [red, green, blue] = await sharp(photo.jpeg)
      .extract({ left: 100, top: 100, width: 1, height: 1 })
      .raw()
      .toBuffer()
    expect(Math.abs(red! - 0xd0) + Math.abs(green! - 0x20) + Math.abs(blue! - 0x20)).toBeLessThan(
      20,
    )
  })

  test('tên tệp và đuôi tệp không được hỏi tới', async () => {
    const photo = await kept(await fileOf(quarters(600, 400).webp().toBuffer(), 'anh.pdf'))
    expect(photo.width).toBe(600)
  })

  test('ảnh mang theo tệp nén và trang web ở cuối chỉ còn lại hình', async () => {
    const tail = Buffer.from('PK\x03\x04<script>alert(document.cookie)</script>', 'latin1')
    const photo = await kept(
      await fileOf(Buffer.concat([await quarters(600, 400).jpeg().toBuffer(), tail])),
    )
    expect(photo.jpeg.includes('<script>')).toBe(false)
    expect(photo.jpeg.includes('PK\x03\x04')).toBe(false)
  })

  test('ảnh có vài byte thừa như một số máy Android vẫn dùng được', async () => {
    const jpeg = await quarters(600, 400).jpeg().toBuffer()
    const tables = jpeg.indexOf(Buffer.from([0xff, 0xc4]))
    const odd = Buffer.concat([
      jpeg.subarray(0, tables),
      Buffer.from('thừa'),
      jpeg.subarray(tables),
    ])
    await expect(sharp(odd, { failOn: 'warning' }).toBuffer()).rejects.toThrow('extraneous bytes')
    expect((await kept(await fileOf(odd))).width).toBe(600)
  })

  test.each([
    ['20 triệu điểm ảnh', 5472, 3648],
    ['dọc', 1500, 4000],
  ])('ảnh %s được thu nhỏ còn 2000 điểm ảnh, dưới 1,5 MB', async (_, width, height) => {
    const photo = await kept(await fileOf(quarters(width, height).jpeg().toBuffer()))
    expect(Math.max(photo.width, photo.height)).toBe(2000)
    expect(photo.width / photo.height).toBeCloseTo(width / height, 2)
    expect(photo.jpeg.length).toBeLessThanOrEqual(keptPhotoBytes)
  })

  test('ảnh nhiễu hạt nhất vẫn dưới 1,5 MB', async () => {
    const photo = await kept(await fileOf(grain(2000, 2000).jpeg({ quality: 95 }).toBuffer()))
    expect(photo.width).toBe(2000)
    expect(photo.jpeg.length).toBeLessThanOrEqual(keptPhotoBytes)
  })
})

test('một ảnh HEIC đang đổi, hai mươi ảnh chờ: người đến sau nữa được báo đợi', async () => {
  const all = Array.from({ length: 23 }, () => preparePhoto(heicFixture('card-1200x800')))
  const reasons = (await Promise.all(all)).map((photo) => (photo.ok ? 'ok' : photo.reason))
  expect(reasons.filter((reason) => reason === 'ok')).toHaveLength(21)
  expect(reasons.filter((reason) => reason === 'busy')).toHaveLength(2)
})
