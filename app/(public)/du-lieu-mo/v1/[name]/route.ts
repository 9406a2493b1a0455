import { giveCsv, giveJson, givePage, giveXlsx } from '@/lib/catalogues/give-out'
import { findOpenList } from '@/lib/catalogues/open-list'
import { type Format, type OpenQuery } from '@/lib/catalogues/open-query'
import { etagOf, isKnownTag, readName, readOpenQuery } from '@/lib/catalogues/open-query'
import { allowed, refusal, tooFast, unchanged } from '@/lib/catalogues/open-response'
import { findVersion } from '@/lib/catalogues/repository'
import { env } from '@/lib/platform/env'
import { answerFaultAsData } from '@/lib/platform/answers/answer-fault'
import { answering } from '@/lib/platform/answers/answering'

const formOf = (format: Format, { after, limit }: OpenQuery): string =>
  format === 'page' ? `${after}.${limit}` : format

type Context = { params: Promise<{ name: string }> }

/** A list page by page, or whole as CSV or JSON, of any version. */
export const GET = answering<Context>(async (request, { params }) => {
  const { id, format } = readName((await params).name)
  const list = findOpenList(id, env.DEMO_MODE)
  if (!list) return refusal(404, 'Không có danh sách này. Mở /du-lieu-mo để xem các danh sách.')
  const query = readOpenQuery(new URL(request.url).searchParams)
  if (!query) {
    return refusal(
      400,
      'Chỉ nhận version, after và limit, là số nguyên. Giá trị limit nhiều nhất là 1.000.',
    )
  }
  const refused = await tooFast(request)
  if (refused) return refused
  const version = await findVersion(list.catalogue.id, query.version)
  if (!version) return refusal(404, 'Không có phiên bản này. Bỏ version để lấy bản mới nhất.')

  const etag = etagOf(id, version.version, formOf(format, query))
  if (isKnownTag(request.headers.get('if-none-match'), etag)) return unchanged(etag)
  const given = { list, version, etag }
  if (format === 'page') return givePage(given, query)
  return { csv: giveCsv, json: giveJson, xlsx: giveXlsx }[format](given)
}, answerFaultAsData)

export const OPTIONS = allowed
