import { keysHelp, newKeyLines } from '@/lib/keys/command-words'
import { newRingKey } from '@/lib/keys/new-key'
import { checkSettings } from '@/server/site/check-settings.mjs'
import { runCommand, tellFault } from './run-command'

// npm run keys -- new|check|rekey: the keys of the portal, and what the database of `npm start` holds of each.

async function main(args: string[]) {
  const [name = 'help'] = args
  if (['help', '--help', '-h'].includes(name)) return console.log(keysHelp)
  if (name === 'new' && args.length === 1) return console.log(newKeyLines(newKey()).join('\n'))
  await runCommand(async () => {
    await checkSettings(() => import('@/lib/platform/env'))
    const { runKeysCommand } = await import('@/lib/keys/keys-command')
    return (actor) => runKeysCommand(args, actor)
  })
}

function newKey(): string {
  const taken = (process.env.FILES_KEYS ?? '').split(',').map((key) => key.split(':')[0]!.trim())
  return newRingKey(new Date().toISOString().slice(0, 10), taken)
}

main(process.argv.slice(2)).catch(tellFault)
