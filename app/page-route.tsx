import 'server-only'
import { unstable_rethrow as rethrowNavigation } from 'next/navigation'
import type { NextRequest } from 'next/server'
import type { ReactNode } from 'react'
import { Document } from '@/components/layout/document'
import { MissingPage, missingTitle } from '@/components/layout/pages/missing-page'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { formatTime } from '@/lib/forms/days/dates'
import { answerFault } from '@/lib/platform/answers/answer-fault'
import { documentHead, env } from '@/lib/platform/env'
import { currentDisplay, inDisplayOf } from '@/lib/platform/display/current-display'
import { inPageTurn } from '@/lib/platform/limits/page-turn'
import { forgetfulPage } from '@/lib/platform/kiosk/forgetful-page'
import {
  currentKiosk,
  inKiosk,
  isIdle,
  isOpened,
  isKioskQuestion,
  KIOSK_IDLE_SECONDS,
  KIOSK_PAGE_SECONDS,
  KIOSK_WARN_SECONDS,
  kioskEndHref,
  kioskHref,
  kioskIn,
  touchKiosk,
} from '@/lib/platform/kiosk/kiosk'
import { seeOther } from '@/lib/platform/answers/post'
import { believed } from '@/lib/platform/seal/led'
import { renderDocument } from '@/lib/platform/answers/render-document.mjs'
import { linkedToOwn } from '@/lib/registration/reference/own-address'
import { pageTitle } from '@/lib/site/page-title'
import { linkedInLanguage, sameElsewhere } from '@/lib/words/addresses.mjs'
import { askedIn, currentAddress, currentLanguage, inLanguage } from '@/lib/words/asked-language'
import { t } from '@/lib/words/t'
import { cleanText } from '@/lib/text/clean-text'

export type Search = Record<string, string | string[] | undefined>
type Asked<Params> = { request: Request; search: Search; params: Params }
/** With `hasErrors` the title begins with «Lỗi:»; `about` is the number of the one declaration it shows. */
export type Page = {
  title: string
  hasErrors?: boolean
  about?: string
  body: ReactNode
  status?: number
  headers?: Record<string, string>
}
type Context<Params> = { params: Promise<Params> }

/**
 * Answers a GET with a document drawn for this one visitor, as `post()` answers a form (decision 0012). `null`: nothing has this
 * address. What would need the framework's scripts is refused by lint (decision 0060); late scripts find their places in the document
 * (browser/enhance.ts).
 */
export function page<Params = object>(draw: (asked: Asked<Params>) => Promise<Page | null>) {
  return async (request: NextRequest, { params }: Context<Params>): Promise<Response> => {
    const kiosk = kioskIn(request)
    const answer = async () => {
      try {
        if (kiosk && isIdle(kiosk)) return seeOther(forgottenAt(currentAddress() ?? kioskHref))
        if (isOpened(request)) await touchKiosk(kiosk)
        const search = await believed(request.url, searchOf(request.nextUrl.searchParams))
        const asked = { request, search, params: await params }
        return await inPageTurn(async () => documentOf((await draw(asked)) ?? (await missing())))
      } catch (fault) {
        rethrowNavigation(fault)
        return answerFault(request, fault)
      }
    }
    return inLanguage(askedIn(request), () => inDisplayOf(request, () => inKiosk(kiosk, answer)))
  }
}

const kioskTimes = () => ({
  idleSeconds: KIOSK_IDLE_SECONDS,
  warnSeconds: KIOSK_WARN_SECONDS,
  closesAt: isKioskQuestion(currentAddress() ?? '')
    ? null
    : formatTime(new Date(Date.now() + KIOSK_PAGE_SECONDS * 1000)),
})

/** Of a visitors' computer that nobody was heard of in for too long: whoever asks now is somebody else. What was asked there may be about them. */
function forgottenAt(address: string): string {
  const [page] = address.split('?', 1)
  return address.startsWith(kioskHref) ? kioskEndHref : `${kioskEndHref}?tiep=${page}`
}

const missing = async (): Promise<Page> => ({
  title: t(missingTitle),
  body: <MissingPage account={await findHeaderAccount()} />,
  status: 404,
})

/** A document as an answer of its own, for a post that can lead nowhere without losing what was typed. */
export function documentOf({ title, hasErrors, about, body, status, headers }: Page): Response {
  const { fontClass, tags } = documentHead()
  const drawn = renderDocument(
    <Document
      fontClass={fontClass}
      isDemo={env.DEMO_MODE}
      display={currentDisplay()}
      kiosk={currentKiosk() && kioskTimes()}
    >
      <title>{pageTitle(title, { hasErrors })}</title>
      {body}
    </Document>,
  )
  const html = about ? linkedToOwn(drawn, about) : drawn
  const head = `${tags}${sameElsewhere(currentAddress(), env.SITE_URL)}`
  const whole = linkedInLanguage(html, currentLanguage()).replace('<head>', () => `<head>${head}`)
  const given = currentKiosk() ? forgetfulPage(whole) : whole
  return new Response(`<!DOCTYPE html>${given}`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  })
}

/** A word given twice comes as a list. */
const searchOf = (given: URLSearchParams): Search =>
  Object.fromEntries(
    [...new Set(given.keys())].map((name) => {
      const [first, ...more] = given.getAll(name).map(cleanText)
      return [name, more.length > 0 ? [first!, ...more] : first]
    }),
  )
