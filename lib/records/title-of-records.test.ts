import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { titleOfRecords } from './title-of-records'

const folder = 'app/(citizen)/ca-nhan/[whose]'

test('tên cửa sổ nói là của con hay người thân nào; của chính mình thì không nhắc lại', () => {
  const child = { whose: '0190', fullName: 'Ngô Thị Mẫu' }
  expect(titleOfRecords(child, 'Thẻ BHYT')).toBe('Thẻ BHYT của Ngô Thị Mẫu')
  expect(titleOfRecords({ ...child, whose: 'toi' }, 'Thẻ BHYT')).toBe('Thẻ BHYT')
})

test('mọi trang dữ liệu của một người đều nói trong tên cửa sổ là của ai', () => {
  const drawing = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(route|draw-\w+)\.tsx$/.test(file) && file !== 'route.tsx')
    .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }))
    .filter(({ text }) => /\bbody: /.test(text))
  expect(drawing.length).toBeGreaterThan(15)
  const silent = drawing.filter(({ text }) => !text.includes('titleOfRecords('))
  expect(silent.map(({ file }) => file)).toEqual([])
})
