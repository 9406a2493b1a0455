import sharp, { type Sharp } from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawFront } from '@/prisma/demo/drawn-card'
import { back, front, person } from '../fixtures/drawn-person'
import { isSamePicture } from './is-same-picture'
import { judgePhoto } from './judge-photo'
import { lookAt } from './look-at'
import { photoWarnings } from './photo-warnings'

const other = { ...person, fullName: 'Trần Bảo Châu', idNumber: '001188054321' } as const

const jpeg = (picture: Sharp, quality = 80) => picture.jpeg({ quality }).toBuffer()
const grain = (sigma: number, mean = 128) =>
  sharp({
    create: {
      width: 1200,
      height: 760,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean, sigma },
    },
  })
const grainy = async (picture: Buffer, sigma = 25) =>
  jpeg(sharp(picture).composite([{ input: await grain(sigma).png().toBuffer(), blend: 'overlay' }]))
const overlay = (svg: string) => [
  { input: Buffer.from(`<svg width="1200" height="760">${svg}</svg>`) },
]
const shade = (from: number, to: number, colour = '#000') =>
  overlay(`<defs><linearGradient id="g"><stop offset="0" stop-color="${colour}" stop-opacity="${from}"/>
    <stop offset="1" stop-color="${colour}" stop-opacity="${to}"/></linearGradient></defs><rect width="1200" height="760" fill="url(#g)"/>`)
const onDesk = async (picture: Buffer, width = 600) =>
  jpeg(
    sharp(await sharp(picture).resize(width).toBuffer())
      .extend({ top: 200, bottom: 200, left: 300, right: 300, background: '#665544' })
      .rotate(4, { background: '#554433' }),
  )

/** The card lies on a cloth or floor of small or large squares. */
const onSquares = async (side: number, colours = ['#b33', '#eee']) => {
  const squares = `<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="1100"><defs><pattern id="p" width="${2 * side}" height="${2 * side}" patternUnits="userSpaceOnUse">
    <rect width="${2 * side}" height="${2 * side}" fill="${colours[0]}"/><rect width="${side}" height="${side}" fill="${colours[1]}"/><rect x="${side}" y="${side}" width="${side}" height="${side}" fill="${colours[1]}"/></pattern></defs>
    <rect width="1500" height="1100" fill="url(#p)"/></svg>`
  const card = await sharp(front).resize(950).toBuffer()
  return jpeg(sharp(Buffer.from(squares)).composite([{ input: card, left: 275, top: 240 }]))
}
/** A scanner's or a desk's sheet with the card in a corner of it. */
const onSheet = async (width: number, colour: string) => {
  const sheet = { create: { width: 2400, height: 1600, channels: 3, background: colour } } as const
  const card = await sharp(front).resize(width).toBuffer()
  return jpeg(sharp(sheet).composite([{ input: card, left: 150, top: 120 }]))
}

/** Large photographs of one make, by a phone on the same desk: only the words tell them apart. */
const sheet = (which: number) =>
  jpeg(
    sharp(
      Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="1600">
    <rect width="2400" height="1600" fill="#dde8f5"/><rect x="180" y="400" width="600" height="800" fill="#aac"/>
    ${['NGUYEN VAN AN', 'DAC DIEM NHAN DANG', '089190001234', 'IDVNM1900012345']
      .slice(which)
      .map((words, line) => `<text x="900" y="${500 + 200 * line}" font-size="90">${words}</text>`)
      .join('')}</svg>`),
    ),
  )

describe('ảnh tốt không bị chê', () => {
  test.each<[string, () => Promise<Buffer>]>([
    ['mặt trước', async () => front],
    ['mặt sau', async () => back],
    ['nhỏ nhất được nhận', () => jpeg(sharp(front).resize(475, 300))],
    ['nén mạnh', () => jpeg(sharp(front), 20)],
    ['nhiều hạt', () => grainy(front)],
    ['hơi rung tay, nhiều hạt', async () => grainy(await jpeg(sharp(front).blur(1.6)))],
    ['thu nhỏ, rất nhiều hạt', async () => jpeg(sharp(await grainy(front, 40)).resize(480))],
    ['nghiêng', () => jpeg(sharp(front).rotate(13, { background: '#556' }))],
    ['để xa trên bàn', () => onDesk(front)],
    ['trên khăn ô nhỏ', () => onSquares(8)],
    ['trên khăn ô vừa', () => onSquares(20)],
    ['trên nền gạch', () => onSquares(110, ['#999', '#ddd'])],
    ['quét trên giấy trắng', () => onSheet(700, '#fff')],
    ['quét trên nền đen', () => onSheet(700, '#111')],
    ['nhỏ trên giấy trắng', () => onSheet(420, '#fff')],
    ['nửa trong bóng', () => jpeg(sharp(front).composite(shade(0.75, 0)))],
    ['buổi tối', () => jpeg(sharp(front).linear(0.35, 0))],
    ['buổi tối, nhiều hạt', async () => jpeg(sharp(await grainy(front, 15)).linear(0.4, 5))],
    ['chói một góc', () => jpeg(sharp(front).composite(shade(0.9, 0, '#fff')))],
    ['đen trắng', () => jpeg(sharp(front).greyscale())],
    ['quay ngang', () => jpeg(sharp(front).rotate(90))],
    ['hơi rung tay', () => jpeg(sharp(front).blur(1.6))],
  ])('%s', async (_, picture) => {
    expect(judgePhoto(await lookAt(await picture()))).toEqual({ isOneColour: false, warnings: [] })
  })
})

describe('ảnh khó đọc được nói ra, ảnh không có gì thì không nhận', () => {
  test.each<[string, string, () => Promise<Buffer>]>([
    ['rất tối', 'dark', () => jpeg(sharp(front).linear(0.15, 0))],
    ['rất tối, nhiều hạt', 'dark', async () => jpeg(sharp(await grainy(front)).linear(0.15, 5))],
    ['gần như đen', 'dark', () => jpeg(sharp(front).linear(0.07, 0), 90)],
    ['cháy sáng', 'washed-out', () => jpeg(sharp(front).linear(0.15, 215))],
    ['mờ', 'blurred', () => jpeg(sharp(front).blur(5))],
    ['rất mờ', 'blurred', () => drawFront(person, true)],
    ['mặt sau mờ', 'blurred', () => jpeg(sharp(back).blur(6))],
    ['mờ, có hạt', 'blurred', async () => grainy(await jpeg(sharp(front).blur(6)), 10)],
    ['mờ, nhiều hạt', 'blurred', async () => grainy(await jpeg(sharp(front).blur(6)))],
    ['mặt sau mờ, nhiều hạt', 'blurred', async () => grainy(await jpeg(sharp(back).blur(6)))],
    [
      'nửa dưới mất',
      'part-empty',
      () =>
        jpeg(
          sharp(front).composite(
            overlay('<rect y="380" width="1200" height="380" fill="#808080"/>'),
          ),
        ),
    ],
  ])('%s: %s', async (_, warning, picture) => {
    const { isOneColour, warnings } = judgePhoto(await lookAt(await picture()))
    expect([isOneColour, warnings]).toEqual([false, expect.arrayContaining([warning])])
    for (const one of warnings) expect(photoWarnings[one].advice).toMatch(/chụp lại/)
  })

  test.each<[string, Sharp]>([
    ['đen', sharp({ create: { width: 900, height: 600, channels: 3, background: '#000' } })],
    ['trắng', sharp({ create: { width: 900, height: 600, channels: 3, background: '#fff' } })],
    ['xám', sharp({ create: { width: 900, height: 600, channels: 3, background: '#888' } })],
    ['nắp ống kính, có hạt', grain(5, 8)],
    ['mặt bàn, nhiều hạt', grain(15, 120)],
  ])('chỉ một màu: %s', async (_, picture) => {
    expect(judgePhoto(await lookAt(await jpeg(picture))).isOneColour).toBe(true)
  })
})

describe('một ảnh gửi làm cả hai mặt', () => {
  test.each<[string, () => Promise<Buffer>]>([
    ['chính nó', async () => front],
    ['nén lại', () => jpeg(sharp(front).resize(700), 30)],
    ['sáng hơn', () => jpeg(sharp(front).linear(1.05, 4))],
    ['tối hơn', () => jpeg(sharp(front).linear(0.7, 8))],
    ['thành đen trắng', () => jpeg(sharp(front).greyscale())],
  ])('%s thì biết', async (_, other) => {
    expect(await isSamePicture(await lookAt(front), await lookAt(await other()))).toBe(true)
  })

  test.each<[string, () => Promise<[Buffer, Buffer]>]>([
    ['hai mặt của một thẻ', async () => [front, back]],
    ['hai mặt trên cùng một bàn', async () => [await onDesk(front), await onDesk(back)]],
    ['hai người, cùng một loại giấy', async () => [front, await drawFront(other)]],
    ['hai tờ giấy một khuôn, mỗi tờ một nội dung', () => Promise.all([sheet(0), sheet(1)])],
    ['chụp lại, khung hình khác', async () => [await onDesk(front), await onDesk(front, 800)]],
  ])('%s là hai ảnh', async (_, pictures) => {
    const [one, another] = await pictures()
    expect(await isSamePicture(await lookAt(one), await lookAt(another))).toBe(false)
  })
})
