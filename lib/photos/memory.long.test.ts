import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { notedPng, pngBomb } from './fixtures/bombs'
import { blank, grain, heicFixture } from './fixtures/drawn-photo'
import { pictureFiles } from './fixtures/picture-files'

const fileOf = pictureFiles()
const measure = path.join(import.meta.dirname, 'fixtures/measure-memory.mts')

/** In a process of its own, since this one has drawn the pictures. A bare one takes 105 MB. */
async function prepareAll(files: string[]): Promise<{ outcomes: string[]; peakMegabytes: number }> {
  const flags = ['--conditions=react-server', '--import', 'tsx', measure]
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, ...files])
  return JSON.parse(stdout)
}

// A reader of cards, of which there is one, takes 60 MB of it.
test('16 người cùng gửi ảnh 4 triệu điểm ảnh: dưới 310 MB', async () => {
  const file = await fileOf(grain(2464, 1632).jpeg({ quality: 85 }).toBuffer())
  const { outcomes, peakMegabytes } = await prepareAll(Array(16).fill(file))
  expect(outcomes).toEqual(Array(16).fill('ok'))
  expect(peakMegabytes).toBeLessThan(310)
})

test('bom giải nén, bom ghi chú và HEIC 50 triệu điểm ảnh không tốn bộ nhớ', async () => {
  const files = await Promise.all([fileOf(pngBomb(30_000)), fileOf(notedPng(200_000_000))])
  const { outcomes, peakMegabytes } = await prepareAll([...files, heicFixture('fifty-megapixels')])
  expect(outcomes).toEqual(['too-many-pixels', 'one-colour', 'too-many-pixels'])
  expect(peakMegabytes).toBeLessThan(200)
})

test('những ảnh lớn nhất, cùng lúc, vẫn dưới 600 MB', async () => {
  const large = () => blank(7300, 5400)
  const files = await Promise.all([
    fileOf(large().jpeg({ progressive: true, chromaSubsampling: '4:4:4' }).toBuffer()),
    fileOf(
      large()
        .ensureAlpha()
        .toColourspace('rgb16')
        .png({ progressive: true, compressionLevel: 1 })
        .toBuffer(),
    ),
  ])
  const heic = heicFixture('large-7000x5600')
  const { outcomes, peakMegabytes } = await prepareAll([...files, heic, ...files])
  // Decoded and made small like any other, and only then seen to be empty.
  expect(outcomes.toSorted()).toEqual([...Array(1).fill('ok'), ...Array(4).fill('one-colour')])
  expect(peakMegabytes).toBeLessThan(600)
})
