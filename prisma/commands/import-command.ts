import { importHelp } from '@/lib/imports/import-words'
import { runCommand, tellFault } from './run-command'

// npm run import -- <kind> <file> [--dry-run]: records of insured people, in the database of `npm start`.

async function main(args: string[]) {
  if (['help', '--help', '-h'].includes(args[0] ?? 'help')) return console.log(importHelp)
  await runCommand(async () => {
    const { runImportCommand } = await import('@/lib/imports/import-command')
    return (actor) => runImportCommand(args, actor)
  })
}

main(process.argv.slice(2)).catch(tellFault)
