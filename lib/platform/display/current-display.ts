import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Language } from '@/lib/words/languages.mjs'
import { keptCookie } from '../seal/cookies'
import { DISPLAY_COOKIE, LANGUAGE_COOKIE, saidLanguage, valueOf } from './display-cookies.mjs'
import {
  isUsual,
  readDisplay,
  usualDisplay,
  writtenDisplay,
  type Display,
} from '@/lib/site/display/display'

/** As long as browsers keep a cookie at all. */
const SECONDS = 400 * 24 * 60 * 60
const display = keptCookie(DISPLAY_COOKIE, { seconds: SECONDS })
const language = keptCookie(LANGUAGE_COOKIE, { seconds: SECONDS })

const asked = new AsyncLocalStorage<Display>()

/** Whatever is drawn while this work is done is drawn as this browser's owner wants it. */
export const inDisplayOf = <Result>(request: Request, work: () => Result): Result =>
  asked.run(readDisplay(valueOf(request.headers.get('cookie'), DISPLAY_COOKIE)), work)

/** Undefined on a page built beforehand, which is as usual. */
export const currentDisplay = (): Display => asked.getStore() ?? usualDisplay

type Wishes = Display & { language: Language | null }

export const wishesIn = ({ headers }: Request): Wishes => ({
  ...readDisplay(valueOf(headers.get('cookie'), DISPLAY_COOKIE)),
  language: saidLanguage(headers.get('cookie')),
})

export async function keepWishes(wishes: Wishes): Promise<void> {
  await (isUsual(wishes) ? display.forget() : display.keep(writtenDisplay(wishes)))
  await (wishes.language === null ? language.forget() : language.keep(wishes.language))
}
