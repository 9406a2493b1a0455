import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { pngBomb } from '../fixtures/bombs'
import { blank, grain, heicFixture, quarters } from '../fixtures/drawn-photo'
import { pictureFiles } from '../fixtures/picture-files'
import { preparePhoto } from '../prepare-photo'

const fileOf = pictureFiles()

const refusalOf = async (bytes: Buffer | Promise<Buffer>, name?: string) =>
  preparePhoto(await fileOf(bytes, name))

describe('ảnh bị từ chối, mỗi loại một lý do', () => {
  const cut = async (picture: Promise<Buffer>, part: number) => {
    const bytes = await picture
    return bytes.subarray(0, Math.floor(bytes.length * part))
  }

  test.each([
    ['JPEG', () => quarters(1200, 800).jpeg().toBuffer(), 0.5],
    ['JPEG gần đủ', () => grain(1200, 800).jpeg().toBuffer(), 0.95],
    ['JPEG tải dần', () => grain(1200, 800).jpeg({ progressive: true }).toBuffer(), 0.6],
    ['JPEG chỉ có đầu', () => quarters(1200, 800).jpeg().toBuffer(), 0.01],
    ['PNG', () => grain(1200, 800).png().toBuffer(), 0.7],
    ['WebP', () => grain(1200, 800).webp().toBuffer(), 0.7],
  ])('%s bị đứt giữa chừng', async (_, picture, part) => {
    expect(await refusalOf(cut(picture(), part))).toEqual({ ok: false, reason: 'damaged' })
  })

  test('HEIC bị đứt giữa chừng', async () => {
    const whole = readFile(heicFixture('large-7000x5600'))
    expect(await refusalOf(cut(whole, 0.5))).toEqual({
      ok: false,
      reason: 'heic-failed',
    })
  })

  test('bom giải nén: 900 triệu điểm ảnh trong 110 KB', async () => {
    const bomb = pngBomb(30_000)
    expect(bomb.length).toBeLessThan(120_000)
    expect(await refusalOf(bomb)).toEqual({ ok: false, reason: 'too-many-pixels' })
  })

  test.each([
    ['JPEG', () => blank(8160, 6144).jpeg().toBuffer()],
    ['WebP', () => blank(8160, 6144).webp().toBuffer()],
  ])('%s 50 triệu điểm ảnh', async (_, picture) => {
    expect(await refusalOf(picture())).toEqual({ ok: false, reason: 'too-many-pixels' })
  })

  test('HEIC 50 triệu điểm ảnh', async () => {
    expect(await preparePhoto(heicFixture('fifty-megapixels'))).toEqual({
      ok: false,
      reason: 'too-many-pixels',
    })
  })

  test.each([
    ['ảnh nhỏ', () => quarters(290, 600).jpeg().toBuffer(), 'too-small'],
    ['tệp trống', async () => Buffer.alloc(0), 'empty'],
    ['ảnh GIF', () => quarters(600, 400).gif().toBuffer(), 'other-picture'],
    ['ảnh TIFF', () => quarters(600, 400).tiff().toBuffer(), 'other-picture'],
    ['ảnh AVIF', () => quarters(600, 400).avif({ effort: 0 }).toBuffer(), 'other-picture'],
    [
      'hình vẽ SVG',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'other-picture',
    ],
    ['PDF', async () => Buffer.from('%PDF-1.7\n%âãÏÓ'), 'pdf'],
    ['trang web', async () => Buffer.from('<!doctype html><title>Ảnh</title>'), 'not-a-picture'],
    [
      'chữ ký JPEG mà sau đó là trang web',
      async () => Buffer.from('\xff\xd8\xff<html><script>1</script>', 'latin1'),
      'damaged',
    ],
    [
      'HEIC rỗng',
      async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
      'heic-failed',
    ],
  ])('%s', async (_, bytes, reason) => {
    expect(await refusalOf(bytes(), 'mat-truoc.jpg')).toEqual({ ok: false, reason })
  })
})
