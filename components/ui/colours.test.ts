import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('app/globals.css', 'utf8')
const [lightCss, darkCss] = css.split('prefers-color-scheme: dark') as [string, string]

const coloursIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/--color-([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
  )

const light = coloursIn(lightCss)
const modes = { sáng: light, tối: { ...light, ...coloursIn(darkCss) } }

/** WCAG 2.2 relative luminance. */
const luminance = (hex: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ]
  return (bright + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'ground', 'voice-soft']
const words = ['ink', 'ink-soft', 'voice', 'voice-strong', 'danger', 'success', 'warning']
const pairs = [
  ...grounds.flatMap((ground) => words.map((word) => [word, ground])),
  ...['success', 'warning', 'danger'].flatMap((tone) =>
    [tone, 'ink', 'ink-soft', 'voice'].map((word) => [word, `${tone}-soft`]),
  ),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-strong'],
  ['white', 'brand'],
] as [string, string][]

describe.each(Object.entries(modes))('nền %s', (_, colours) => {
  test.each(pairs)('đọc rõ chữ %s trên nền %s (7:1)', (word, ground) => {
    expect(contrast(colours[word]!, colours[ground]!)).toBeGreaterThanOrEqual(7)
  })

  test.each(['paper', 'ground'])('thấy rõ viền ô nhập trên nền %s (3:1)', (ground) => {
    expect(contrast(colours.edge!, colours[ground]!)).toBeGreaterThanOrEqual(3)
  })
})
