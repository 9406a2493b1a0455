import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { cookieName, keptCookie } from '../seal/cookies'
import { KIOSK_COOKIE } from './kiosk-cookie.mjs'
import { openText, sealText } from '../seal/sealed-cookie'

/** A visitors' computer forgets whoever has not been heard of for so long. Pages say it in minutes. */
export const KIOSK_IDLE_SECONDS = 5 * 60
/** So long before, it asks whether anybody is still there. */
export const KIOSK_WARN_SECONDS = 60
/** So long a page without scripts stays, which can't tell that somebody types. */
export const KIOSK_PAGE_SECONDS = KIOSK_IDLE_SECONDS - KIOSK_WARN_SECONDS
/** The clock of a browser and ours need not go alike. */
const SLACK_SECONDS = 5
/** Until an officer closes it; a computer that stands unused for longer has to be opened again. */
const KIOSK_DAYS = 180

/** Whose office set this computer up for visitors, and since when nobody was heard of. */
export type Kiosk = { officeCode: string; idleSeconds: number }

const kind = { name: KIOSK_COOKIE, seconds: KIOSK_DAYS * 24 * 60 * 60 }
const cookie = keptCookie(kind.name, { seconds: kind.seconds })
const SEPARATOR = ' '

/** Read from the request itself: every page asks, and nearly all of them are answered by one look at a header. */
export function kioskIn(request: Request): Kiosk | null {
  const name = `${cookieName(kind.name)}=`
  const kept = request.headers
    .get('cookie')
    ?.split(/;\s*/)
    .find((one) => one.startsWith(name))
  const [officeCode, at] = (kept && openText(kept.slice(name.length), kind))?.split(SEPARATOR) ?? []
  return officeCode ? { officeCode, idleSeconds: (Date.now() - Number(at)) / 1000 } : null
}

const asked = new AsyncLocalStorage<Kiosk | null>()

/** Whatever is drawn while this work is done is drawn for a visitors' computer, or not. */
export const inKiosk = <Result>(kiosk: Kiosk | null, work: () => Result): Result =>
  asked.run(kiosk, work)

export const currentKiosk = (): Kiosk | null => asked.getStore() ?? null

export const isIdle = ({ idleSeconds }: Kiosk): boolean =>
  idleSeconds >= KIOSK_IDLE_SECONDS - SLACK_SECONDS

/** So long that a page without scripts has closed by itself. */
export const isNearlyIdle = ({ idleSeconds }: Kiosk): boolean =>
  idleSeconds >= KIOSK_PAGE_SECONDS - SLACK_SECONDS

/** From now on this browser is for visitors; or somebody is there. */
export const keepKiosk = (officeCode: string): Promise<void> =>
  cookie.keep(sealText([officeCode, Date.now()].join(SEPARATOR), kind))

/** Somebody opens a page. What a page fetches or tries again by itself never asks for a document: an empty chair must not keep the machine awake. */
export const isOpened = ({ headers, url }: Request): boolean =>
  (headers.get('accept')?.includes('text/html') ?? false) && !isKioskQuestion(new URL(url).pathname)

/** Somebody is there. Written down each time: a page counts from when it came, and may not be counted older than it is. */
export async function touchKiosk(kiosk: Kiosk | null): Promise<void> {
  if (kiosk) await keepKiosk(kiosk.officeCode)
}

export const closeKiosk = (): Promise<void> => cookie.forget()

/** Where a browser is led that nobody was heard of in for too long; it forgets what it holds there. */
export const kioskEndHref = '/may-khach/het-gio'
export const kioskHref = '/may-khach'
/** Where a page without scripts asks first: it leads there by itself, which is no sign of anybody. */
export const kioskAskHref = '/may-khach/con-o-day'
export const isKioskQuestion = (address: string): boolean => address.startsWith(kioskAskHref)
