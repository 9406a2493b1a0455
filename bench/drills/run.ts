import { readdirSync } from 'node:fs'
import { printReport, type Figure } from '../report'
import { closeDatabase } from '../site'

// Every `<name>.drill.ts` of this folder is one drill and exports `drill`.
const ENDING = '.drill.ts'
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))

async function drillAll(only: string[]): Promise<void> {
  const started = performance.now()
  const figures: Figure[] = []
  for (const name of names.filter((name) => only.length === 0 || only.includes(name))) {
    console.log(`Đang diễn tập: ${name}…`)
    const { drill } = (await import(`./${name}${ENDING}`)) as { drill: () => Promise<Figure[]> }
    figures.push(...(await drill()))
  }
  printReport(figures, (performance.now() - started) / 1000)
  if (figures.some(({ isMet }) => isMet === false)) process.exitCode = 1
}

void drillAll(process.argv.slice(2)).finally(closeDatabase)
