import 'server-only'
import { parseArgs } from 'node:util'
import type { CommandAnswer } from '@/lib/platform/command-answer'
import { checkKeys } from './check-keys'
import { keysHelp, keyLine } from './command-words'
import { rekey, takeCodesKey } from './rekey'

const done = (...lines: string[]): CommandAnswer => ({ exitCode: 0, lines })
const failed = (exitCode: 1 | 2, ...lines: string[]): CommandAnswer => ({ exitCode, lines })

/** What needs the database; `new` and `help` need nothing. Exit code 2: not understood; 1: understood, and not well. */
export async function runKeysCommand(args: string[], actor: string): Promise<CommandAnswer> {
  const asked = read(args)
  if (asked === 'check') return answerCheck()
  if (asked === 'rekey') return answerRekey(actor)
  if (asked !== 'codes') return failed(2, `Không hiểu “${args.join(' ')}”.`, '', keysHelp)
  await takeCodesKey(actor)
  return done('Đã nhận CODES_KEY mới. Hãy khởi động lại mọi tiến trình của cổng.')
}

function read(args: string[]): 'check' | 'rekey' | 'codes' | null {
  try {
    const options = { codes: { type: 'boolean' } } as const
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options })
    const [name, ...more] = positionals
    if (more.length > 0) return null
    if (name === 'check') return values.codes ? null : 'check'
    return name === 'rekey' ? (values.codes ? 'codes' : 'rekey') : null
  } catch {
    return null
  }
}

async function answerCheck(): Promise<CommandAnswer> {
  const { lines, refusal } = await checkKeys()
  const told = lines.map(keyLine)
  const isShut = lines.some(({ id, files, place }) => id !== null && files > 0 && place < 0)
  if (!refusal && !isShut) return done(...told)
  return failed(
    1,
    ...told,
    refusal ?? 'Thêm lại khóa còn thiếu vào FILES_KEYS: có tệp chỉ khóa ấy mở được.',
  )
}

async function answerRekey(actor: string): Promise<CommandAnswer> {
  const { done: count, shut } = await rekey(actor)
  const told = `Đã niêm phong lại ${count} tệp bằng khóa mới nhất.`
  if (shut.length === 0) return done(told)
  const left = `Thêm khóa còn thiếu vào FILES_KEYS rồi chạy lại: ${shut.length} tệp chưa mở được.`
  return failed(1, told, left, ...shut.slice(0, 20))
}
