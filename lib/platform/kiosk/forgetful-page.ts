import { kioskEndHref, KIOSK_IDLE_SECONDS } from './kiosk'

/** Without scripts the page itself leaves; with them `watch-session.ts` asks first. */
const leaving = `<noscript><meta http-equiv="refresh" content="${KIOSK_IDLE_SECONDS};url=${kioskEndHref}"></noscript>`

/** A page as a visitors' computer gets it: no browser fills it in or remembers what was typed, and it does not stay. */
export const forgetfulPage = (html: string): string =>
  html
    .replace(/ autocomplete="[^"]*"/gi, ' autocomplete="off"')
    .replace(/<form /g, '<form autocomplete="off" ')
    .replace('<head>', () => `<head>${leaving}`)
