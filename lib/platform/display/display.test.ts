import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  contrasts,
  readDisplay,
  textSizes,
  usualDisplay,
  writtenDisplay,
} from '@/lib/site/display/display'
import { languageFromOutside, saidLanguage, saysDisplay } from './display-cookies.mjs'

test('cỡ chữ và độ tương phản giữ trong cookie đọc lại đúng như đã chọn; chữ lạ thì như thường', () => {
  for (const textSize of Object.keys(textSizes) as (keyof typeof textSizes)[])
    for (const contrast of Object.keys(contrasts) as (keyof typeof contrasts)[])
      expect(readDisplay(writtenDisplay({ textSize, contrast }))).toEqual({ textSize, contrast })
  for (const odd of [null, '', 'huge.high"><script>', 'toString.constructor'])
    expect(readDisplay(odd)).toMatchObject({ textSize: usualDisplay.textSize })
})

test('chỉ trình duyệt đã chọn mới không nhận trang dựng sẵn', () => {
  expect(saysDisplay('a=1; hien-thi=large.normal')).toBe(true)
  expect(saysDisplay('a=1; __Host-hien-thi=large.normal')).toBe(true)
  expect(saysDisplay('a=1; hien-thi=; khac-hien-thi=large.normal')).toBe(false)
  expect(saysDisplay(undefined)).toBe(false)
})

describe('ngôn ngữ đã chọn', () => {
  const asked = (cookie: string, site: string, method = 'GET') =>
    languageFromOutside({
      method,
      headers: { cookie, 'sec-fetch-mode': 'navigate', 'sec-fetch-site': site },
    } as never)

  test('mở từ ngoài vào thì theo lựa chọn; liên kết trong cổng thì đi đúng nơi nó ghi', () => {
    expect(asked('ngon-ngu=en', 'none')).toBe('en')
    expect(asked('ngon-ngu=en', 'cross-site')).toBe('en')
    expect(asked('ngon-ngu=en', 'same-origin')).toBeNull()
    expect(asked('ngon-ngu=en', 'none', 'POST')).toBeNull()
    expect(asked('ngon-ngu=vi', 'none')).toBeNull()
    expect(asked('', 'none')).toBeNull()
  })

  test('chữ lạ không phải là ngôn ngữ nào', () => {
    expect(saidLanguage('ngon-ngu=en')).toBe('en')
    expect(saidLanguage('ngon-ngu=constructor')).toBeNull()
  })
})

describe('độ tương phản cao: mọi chữ 7:1 trở lên', () => {
  const [light = '', dark = ''] = readFileSync('app/contrast.css', 'utf8').split(
    'prefers-color-scheme: dark',
  )
  const coloursIn = (css: string) =>
    Object.fromEntries(
      [...css.matchAll(/--color-([\w-]+): #([0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
    )
  const luminance = (hex = '') => {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  test.each([
    ['sáng', coloursIn(light)],
    ['tối', coloursIn(dark)],
  ])('nền %s', (_, colours) => {
    const words = ['ink', 'ink-soft', 'voice', 'voice-strong', 'success', 'warning', 'danger']
    for (const ground of ['paper', 'ground', 'voice-soft', 'success-soft', 'danger-soft'])
      for (const word of words) {
        const [low, high] = [luminance(colours[word]), luminance(colours[ground])].toSorted(
          (one, other) => one - other,
        ) as [number, number]
        expect((high + 0.05) / (low + 0.05), `${word} on ${ground}`).toBeGreaterThanOrEqual(7)
      }
  })
})
