import 'server-only'
import { statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { CommandAnswer } from '@/lib/platform/command-answer'
import { importHelp, outcomeLines } from './import-words'
import { runClaimsCommand } from './claims-command'
import { isImported, type ImportedId } from './kinds/import-kinds'
import { runImport } from './run-import'

type Asked = { kind: ImportedId; file: string; isDryRun: boolean }

/** Exit code 2: not understood; 1: understood, and something was not let in. */
export async function runImportCommand(args: string[], actor: string): Promise<CommandAnswer> {
  const asked = readAsked(args)
  if (typeof asked === 'string') return { exitCode: 2, lines: [asked, '', importHelp] }
  const { kind, file, isDryRun } = asked
  if (kind === 'claims') return runClaimsCommand(file, actor, isDryRun)
  const fileName = path.basename(file)
  const outcome = await runImport({ kind, source: file, fileName, actor, isDryRun })
  const isWhole = outcome.state === 'done' && outcome.counts.refused === 0
  return { exitCode: isWhole ? 0 : 1, lines: outcomeLines(kind, outcome, isDryRun) }
}

/** What is asked for, or the sentence that says why it is not understood. */
function readAsked(args: string[]): Asked | string {
  const { tokens, values, positionals } = parseArgs({
    args,
    options: { 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (token.name !== 'dry-run') return `Không có tùy chọn ${token.rawName}.`
    if (token.value !== undefined) return 'Bỏ phần sau dấu bằng: --dry-run không nhận giá trị.'
  }
  const [kind = '', file = '', ...more] = positionals
  if (!isImported(kind)) return 'Ghi loại tệp trước, rồi đến tên tệp.'
  if (more.length > 0) return 'Ghi một tệp thôi.'
  return (
    fileError(kind, file) ?? {
      kind,
      file: path.resolve(file),
      isDryRun: values['dry-run'] === true,
    }
  )
}

function fileError(kind: ImportedId, file: string): string | null {
  if (file.trim() === '') return 'Ghi tên tệp sau loại tệp.'
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return `Xem lại tên tệp. Không có ${file}.`
  if (kind === 'claims') return null
  return found.isFile() ? null : `Ghi một tệp CSV. ${file} không phải là tệp.`
}
