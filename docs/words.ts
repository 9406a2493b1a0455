import { writeFileSync } from 'node:fs'
import { catalogueFile, readPo } from '@/lib/words/read-catalogue.mjs'
import { collected } from '@/lib/words/collect'
import { translated } from '@/lib/words/languages.mjs'
import { listSentences } from '@/lib/words/sentences'

const found = listSentences()
for (const language of translated()) {
  const catalogue = collected(readPo(language), found)
  writeFileSync(catalogueFile(language), `${catalogue}\n`)
  const missing = catalogue.items.filter(({ msgstr }) => !msgstr[0]).length
  console.log(
    `${catalogueFile(language)}: ${catalogue.items.length} câu, còn ${missing} câu chưa dịch`,
  )
}
