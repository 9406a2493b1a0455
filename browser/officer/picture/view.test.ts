import { expect, test } from 'vitest'
import { asTaken, viewInWords, isFarthest, isNearest, moved, styleOf, turned, zoomed } from './view'

test('phóng to vào chỗ con trỏ: điều đang nhìn đứng yên', () => {
  const at = { x: 0.25, y: -0.125 }
  const near = zoomed(asTaken, 4, at)
  const under = (view: typeof asTaken) => (at.x - view.x) / view.zoom
  expect(near.zoom).toBeCloseTo(1.25 ** 4)
  expect(under(near)).toBeCloseTo(under(asTaken))
})

test('phóng to có hạn, thu nhỏ không nhỏ hơn khung, và kéo không mất ảnh', () => {
  expect(isNearest(zoomed(asTaken, 99))).toBe(true)
  expect(isFarthest(zoomed(asTaken, -3))).toBe(true)
  expect(moved(asTaken, 1, 1)).toEqual(asTaken)
  const near = moved(zoomed(asTaken, 3), 99, -99)
  expect(near.x).toBeCloseTo((near.zoom - 1) / 2)
  expect(near.y).toBeCloseTo(-(near.zoom - 1) / 2)
  const far = zoomed(near, -99)
  expect([far.x, far.y]).toEqual([expect.closeTo(0), expect.closeTo(0)])
})

test('xoay về hai phía, và nằm ngang thì vẫn vừa khung', () => {
  expect(turned(asTaken, -90).turn).toBe(270)
  expect(turned(turned(asTaken, 90), -90)).toEqual(asTaken)
  expect(styleOf(turned(asTaken, 90)).transform).toContain('scale(0.625) rotate(90deg)')
  expect(viewInWords(turned(zoomed(asTaken, 1), 90))).toBe('Phóng 125%, xoay 90°')
})
