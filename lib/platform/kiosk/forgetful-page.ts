import { addressIn } from '@/lib/words/addresses.mjs'
import { currentAddress, currentLanguage } from '@/lib/words/asked-language'
import {
  isKioskQuestion,
  kioskAskHref,
  kioskEndHref,
  kioskHref,
  KIOSK_PAGE_SECONDS,
  KIOSK_WARN_SECONDS,
} from './kiosk'

const refresh = (seconds: number, href: string) =>
  `<meta http-equiv="refresh" content="${seconds};url=${addressIn(currentLanguage(), href)}">`

/** Without scripts the page itself leaves, to ask before all is erased; with them `watch-session.ts` asks. An unanswered question ends it. */
function leaving(): string {
  const address = currentAddress() ?? kioskHref
  return isKioskQuestion(address)
    ? refresh(KIOSK_WARN_SECONDS, kioskEndHref)
    : `<noscript>${refresh(KIOSK_PAGE_SECONDS, `${kioskAskHref}?tiep=${encodeURIComponent(address)}`)}</noscript>`
}

/** A page as a visitors' computer gets it: no browser fills it in or remembers what was typed, and it does not stay. */
export const forgetfulPage = (html: string): string =>
  html
    .replace(/ autocomplete="[^"]*"/gi, ' autocomplete="off"')
    .replace(/<form /g, '<form autocomplete="off" ')
    .replace('<head>', () => `<head>${leaving()}`)
