import 'server-only'
import { randomUUID } from 'node:crypto'
import { log } from '@/server/process/log.mjs'
import { isStopping } from '@/server/process/stopping.mjs'
import { linkedInLanguage } from '@/lib/words/addresses.mjs'
import { currentLanguage } from '@/lib/words/asked-language'
import { t } from '@/lib/words/t'
import { describeFault, nameFault } from '../database/describe-fault'
import { documentHead, isDeveloping } from '../env'
import { faultPage } from './fault-page'
import { heldForm } from './held-form'
import { arePoolsClosed } from '../database/open-pool'

const CODE_LENGTH = 8

/** Whoever opened a page is told; a form whose route broke gets its words back, ready to be sent again. */
export async function answerFault(request: Request, fault: unknown): Promise<Response> {
  const code = noted(fault)
  const form = request.method === 'POST' ? await heldForm(request) : null
  const detail = isDeveloping() ? { fault: describeFault(fault), tags: documentHead().tags } : null
  const page = linkedInLanguage(faultPage({ form, code, detail }), currentLanguage())
  return new Response(page, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', ...tryLater },
  })
}

/** The same for programs, which read data. */
export async function answerFaultAsData(_: Request, fault: unknown): Promise<Response> {
  const error = t('Máy chủ đang gặp lỗi. Hãy thử lại sau một phút.')
  const headers = { ...tryLater, 'access-control-allow-origin': '*' }
  return Response.json({ error, code: noted(fault) }, { status: 503, headers })
}

const tryLater = { 'cache-control': 'private, no-store', 'retry-after': '60' }

function noted(fault: unknown): string {
  const code = randomUUID().slice(0, CODE_LENGTH)
  // The database may go before the last ones are answered; then nothing in the code is at fault.
  const describe = isStopping() ? nameFault : describeFault
  if (!arePoolsClosed()) log(`fault ${code}: ${describe(fault)}`)
  return code
}
