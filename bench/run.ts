import { measureDuplicates } from './duplicates'
import { measureJourney } from './journey'
import { measureLookUpPages } from './look-up-pages'
import { measureLookUps } from './look-ups'
import { measureMemory } from './memory'
import { measurePages } from './pages'
import { measurePaperCode } from './paper-code'
import { measurePdf } from './pdf'
import { measureQueue } from './queue'
import { measureRecords } from './records/records'
import { measureRegistrations } from './registrations'
import { printReport } from './report'
import { measureSignatures } from './signatures'
import { measureSignIns } from './sign-ins'
import { closeDatabase } from './site'

const figures = {
  memory: measureMemory,
  pages: measurePages,
  queue: measureQueue,
  journey: measureJourney,
  duplicates: measureDuplicates,
  pdf: measurePdf,
  'paper-code': measurePaperCode,
  signatures: measureSignatures,
  registrations: measureRegistrations,
  'sign-ins': measureSignIns,
  records: measureRecords,
  // Last: it empties tables of the bench's database and fills them with a million rows.
  'look-ups': async () => [...(await measureLookUps()), ...(await measureLookUpPages())],
}

// Memory comes first: «at rest» is what a server holds that has not been pushed yet.
async function bench(only: string[]) {
  const started = performance.now()
  const measured = []
  for (const [name, measure] of Object.entries(figures)) {
    if (only.length > 0 && !only.includes(name)) continue
    console.log(`Đang đo: ${name}…`)
    measured.push(...(await measure()))
  }
  printReport(measured, (performance.now() - started) / 1000)
}

const isFlag = (word: string) => word.startsWith('--')

void bench(process.argv.slice(2).filter((word) => !isFlag(word))).finally(closeDatabase)
