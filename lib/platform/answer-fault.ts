import 'server-only'
import { randomUUID } from 'node:crypto'
import { log } from '@/server/log.mjs'
import { describeFault } from './describe-fault'
import { faultPage } from './fault-page'
import { readForm } from './read-form'

const CODE_LENGTH = 8

/** Whoever opened a page is told; a form whose route broke gets its words back, ready to be sent again. */
export async function answerFault(request: Request, fault: unknown): Promise<Response> {
  const code = noted(fault)
  const { pathname, search } = new URL(request.url)
  const isForm = request.method === 'POST'
  const form = isForm ? { action: pathname + search, words: await wordsOf(request) } : null
  return new Response(faultPage({ form, code }), {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', ...tryLater },
  })
}

/** The same for programs, which read data. */
export async function answerFaultAsData(_: Request, fault: unknown): Promise<Response> {
  const error = 'Máy chủ đang gặp lỗi. Hãy thử lại sau một phút.'
  const headers = { ...tryLater, 'access-control-allow-origin': '*' }
  return Response.json({ error, code: noted(fault) }, { status: 503, headers })
}

const tryLater = { 'cache-control': 'private, no-store', 'retry-after': '60' }

function noted(fault: unknown): string {
  const code = randomUUID().slice(0, CODE_LENGTH)
  log(`fault ${code}: ${describeFault(fault)}`)
  return code
}

/** Pictures can't be given back, and a password is not written into a page. */
async function wordsOf(request: Request): Promise<Record<string, string> | null> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return null
  const words = await readForm(request).catch(() => null)
  const hasPassword = Object.keys(words ?? {}).some((name) => /password/i.test(name))
  return hasPassword ? null : words
}
