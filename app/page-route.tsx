import 'server-only'
import { createRequire } from 'node:module'
import { unstable_rethrow as rethrowNavigation } from 'next/navigation'
import type { NextRequest } from 'next/server'
import type { ReactNode } from 'react'
import { Document } from '@/components/layout/document'
import { MissingPage, missingTitle } from '@/components/layout/missing-page'
import { findHeaderAccount } from '@/lib/accounts/current-user'
import { answerFault } from '@/lib/platform/answer-fault'
import { documentHead, env } from '@/lib/platform/env'
import { linkedToOwn } from '@/lib/registration/own-address'
import { pageTitle } from '@/lib/site/page-title'
import { cleanText } from '@/lib/text/clean-text'

type Renderer = Pick<typeof import('react-dom/server'), 'renderToStaticMarkup'>
// React's own renderer, loaded as Node loads it: the one Next bundles for routes refuses to draw.
const { renderToStaticMarkup } = createRequire(`${process.cwd()}/package.json`)(
  'react-dom/server',
) as Renderer

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
 * address. A client component inside stops the page loudly; late scripts find their places in the document (app/live.ts).
 */
export function page<Params = object>(draw: (asked: Asked<Params>) => Promise<Page | null>) {
  return async (request: NextRequest, { params }: Context<Params>): Promise<Response> => {
    try {
      const search = searchOf(request.nextUrl.searchParams)
      const drawn = await draw({ request, search, params: await params })
      return documentOf(drawn ?? (await missing()))
    } catch (fault) {
      rethrowNavigation(fault)
      return answerFault(request, fault)
    }
  }
}

const missing = async (): Promise<Page> => ({
  title: missingTitle,
  body: <MissingPage account={await findHeaderAccount()} />,
  status: 404,
})

/** A document as an answer of its own, for a post that can lead nowhere without losing what was typed. */
export function documentOf({ title, hasErrors, about, body, status, headers }: Page): Response {
  const { fontClass, tags } = documentHead()
  const drawn = renderToStaticMarkup(
    <Document fontClass={fontClass} isDemo={env.DEMO_MODE}>
      <title>{pageTitle(title, { hasErrors })}</title>
      {body}
    </Document>,
  )
  const html = about ? linkedToOwn(drawn, about) : drawn
  return new Response(`<!DOCTYPE html>${html.replace('<head>', () => `<head>${tags}`)}`, {
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
