import { expect, test, type Page, type TestInfo } from '@playwright/test'
import { fitsWidth, isAccessible, isClear } from './axe'
import { BIG_LETTERS, readsInBigLetters, setLetters, USUAL_LETTERS } from './big-letters'
import { runsScripts } from './citizen'
import { keepPicture, keepsPictures } from './keep-picture'

/** A phone, a tablet, a small desktop. */
const widths = [320, 768, 1366]
const PHONE = 320
const DESKTOP = 1366

/** What axe has found clear in this process: colours on colours, and the make of what only a desktop shows. */
const known = { colours: [] as string[], makes: new Set<string>() }

/** Looks at a page as people have it: see `looksRight`. */
export async function looksRightAtEveryWidth(
  page: Page,
  address: string,
  picture: (width: number) => string,
) {
  await page.goto(address)
  await looksRight(page, picture)
}

/** Where a page is only passed on a journey, or is the same without scripts but for its buttons and lists, it is read where room is least. */
const lettersOf: Record<string, Parameters<typeof readsInBigLetters>[1]> = {
  js: { widths: [PHONE] },
  'no-js': { sizes: BIG_LETTERS.slice(-1), widths: [PHONE] },
}

/**
 * The page that is open, at every width people have and in big letters: one main heading, nothing sticks out, axe finds
 * nothing, no word is split.
 */
export async function looksRight(page: Page, picture: (width: number) => string) {
  const before = page.viewportSize()
  await readsInBigLetters(page, lettersOf[test.info().project.name])
  await keepBigPicture(page, picture)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  for (const width of runsScripts() ? widths : [PHONE, DESKTOP]) {
    await page.setViewportSize({ width, height: 768 })
    await fitsWidth(page)
    if (width === PHONE) await (runsScripts() ? isAccessibleToo.onPhone(page) : isClear(page))
    if (width === DESKTOP) await (runsScripts() ? isAccessibleToo.onDesktop(page) : isClear(page))
    await keepPicture(page, picture(width))
  }
  if (before) await page.setViewportSize(before)
}

/**
 * Colours that stand on other pages too are asked once: they take half of axe's time. On a desktop it is asked where something is seen that a
 * phone does not show, if no page before had a part of the same make; all have the same head.
 */
const isAccessibleToo = {
  async onPhone(page: Page) {
    await isAccessible(page, { known: known.colours })
    await page.evaluate(noteWhatIsSeen)
  },
  async onDesktop(page: Page) {
    const makes = await page.evaluate(findMoreSeen)
    if (makes.every((make) => known.makes.has(make))) return isClear(page)
    await isAccessible(page, { known: known.colours })
    for (const make of makes) known.makes.add(make)
  },
}

type Seen = Window & { seenOnPhone: WeakSet<Element> }

/** Runs in the page. */
function noteWhatIsSeen() {
  const seen = [...document.body.querySelectorAll('*')].filter((one) => one.checkVisibility())
  ;(window as unknown as Seen).seenOnPhone = new WeakSet(seen)
}

/** Runs in the page. Of each part that was not seen on a phone, where it stands and what it is made of. */
function findMoreSeen(): string[] {
  const { seenOnPhone } = window as unknown as Seen
  const isMore = (one: Element) => one.checkVisibility() && !seenOnPhone.has(one)
  const nameOf = ({ tagName, className }: Element) => `${tagName}.${className}`
  return [...document.body.querySelectorAll('*')]
    .filter((one) => isMore(one) && !isMore(one.parentElement!))
    .map((one) => {
      const made = new Set([...one.querySelectorAll('*')].filter(isMore).map(nameOf))
      return [nameOf(one.parentElement!), nameOf(one), ...[...made].sort()].join(' ')
    })
}

/** Looks at one page after the other of a journey: their pictures are numbered as they came. */
export function looking(info: TestInfo) {
  let count = 0
  return (page: Page, name: string) => {
    const number = String(++count).padStart(2, '0')
    return looksRight(page, (size) => info.outputPath(`${number}-${name}-${size}.png`))
  }
}

/** Named by the size of its letters: a narrow phone whose owner reads in letters half as big again. */
async function keepBigPicture(page: Page, picture: (size: number) => string) {
  if (!keepsPictures) return
  const [size] = BIG_LETTERS
  const width = PHONE
  await page.setViewportSize({ width, height: 768 })
  await setLetters(page, size)
  // A picture of more than the window forgets the size of letters: the window is made as high as the page.
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height })
  await page.screenshot({ path: picture(size) })
  await setLetters(page, USUAL_LETTERS)
}
