import 'server-only'
import { env } from '@/lib/platform/env'
import { t } from '@/lib/words/t'
import { FILE_VERSION, SCHEMA_PATH } from '../schema-path'
import type { ExportedDocument } from '../shape/document-shape'
import { readExported, readExportedVisits } from './read-exported'
import type { Taking } from '../tables/taking'

/** The whole of a person's data, the visits as they are read. */
export async function* jsonParts(taking: Taking): AsyncGenerator<string> {
  const head: Omit<ExportedDocument, 'visits'> = {
    $schema: `${env.SITE_URL}${SCHEMA_PATH}`,
    version: FILE_VERSION,
    madeAt: taking.owner.madeAt.toISOString(),
    notice: t('Như cổng đang có. Giấy có giá trị là giấy do cơ quan BHXH cấp.'),
    ...(await readExported(taking)),
  }
  yield `${JSON.stringify(head).slice(0, -1)},"visits":[\n`
  let before = ''
  for await (const visits of readExportedVisits(taking)) {
    yield before + visits.map((visit) => JSON.stringify(visit)).join(',\n')
    before = ',\n'
  }
  yield '\n]}\n'
}
