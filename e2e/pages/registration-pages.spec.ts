import { expect, test } from '@playwright/test'
import { setLetters } from '../actions/big-letters'
import { looksRight } from '../actions/every-width'
import { aLongNamedPerson, walkRegistration } from '../actions/walk-registration'

const BIGGEST = 32

// Whoever reads in big letters presses in big letters too, on a phone; other journeys are walked on a desktop.
test.use({ viewport: { width: 360, height: 640 } })

test('mọi trang kê khai dùng được ở mọi cỡ màn hình, mọi cỡ chữ: trống, sai và đủ', async ({
  page,
}, info) => {
  test.setTimeout(300_000)
  const faults: string[] = []
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
  let count = 0
  const look = async (name: string) => {
    const number = String(++count).padStart(2, '0')
    await looksRight(page, (width) => info.outputPath(`${number}-${name}-${width}.png`))
    await setLetters(page, BIGGEST)
  }
  await setLetters(page, BIGGEST)
  await walkRegistration(page, look, aLongNamedPerson())
  expect(faults).toEqual([])
})
