import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import type * as z from 'zod'
import { keyHash } from '../seal/seal'
import { readBody } from './read-body'

const MOST_BYTES = 16 * 1024

type Read<Report> = { ok: true; report: Report } | { ok: false; status: 400 | 404 | 413 }

/**
 * What another service reports to us as JSON. No browser comes here: it is the service's token that counts, not our origin; whoever
 * has none finds nothing.
 */
export async function readReport<Schema extends z.ZodType>(
  request: Request,
  { token, schema }: { token: string | undefined; schema: Schema },
): Promise<Read<z.output<Schema>>> {
  if (!isFrom(request.headers.get('authorization'), token)) return { ok: false, status: 404 }
  const body = await readBody(request, MOST_BYTES)
  const report = schema.safeParse(parsed(body?.toString() ?? ''))
  if (report.success) return { ok: true, report: report.data }
  return { ok: false, status: body ? 400 : 413 }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function isFrom(authorization: string | null, token?: string): boolean {
  if (!token || !authorization) return false
  const hash = (text: string) => Buffer.from(keyHash(text))
  return timingSafeEqual(hash(authorization), hash(`Bearer ${token}`))
}
