import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

const help = `Nạp danh mục vào cơ sở dữ liệu của npm start. Một tệp sai thì không nạp gì cả.

  npm run catalogues -- [--dry-run] [<thư mục>]

--dry-run làm đủ mọi bước rồi bỏ kết quả. Không ghi thư mục thì dùng prisma/data của cổng.
Thư mục phải chứa các tệp như prisma/data, trong đó có as-of.csv.`

export type CataloguesArguments =
  { directory?: string; isDryRun: boolean } | { exitCode: 0 | 2; lines: string[] }

/** What the operator asks for; or what to write instead, before any database is opened. */
export function readArguments(args: string[]): CataloguesArguments {
  const { tokens, values, positionals } = parseArgs({
    args,
    options: { 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const wrong = tokens.find(
    (token) =>
      token.kind === 'option' &&
      (!['dry-run', 'help'].includes(token.name) || token.value !== undefined),
  )
  const refuse = (line: string): CataloguesArguments => ({ exitCode: 2, lines: [line, '', help] })
  if (wrong?.kind === 'option') {
    const isKnown = ['dry-run', 'help'].includes(wrong.name)
    return refuse(
      isKnown
        ? `Bỏ phần sau dấu bằng: ${wrong.rawName} không nhận giá trị.`
        : `Không có tùy chọn ${wrong.rawName}.`,
    )
  }
  const [folder, ...more] = positionals
  if (values.help || folder === 'help') return { exitCode: 0, lines: [help] }
  if (more.length > 0) return refuse('Ghi một thư mục thôi.')
  if (folder === undefined) return { isDryRun: values['dry-run'] === true }
  const error = folderError(folder)
  return error
    ? refuse(error)
    : { directory: path.resolve(folder), isDryRun: values['dry-run'] === true }
}

function folderError(folder: string): string | null {
  if (folder.trim() === '') return 'Ghi tên thư mục, hoặc bỏ cặp nháy trống.'
  const found = statSync(folder, { throwIfNoEntry: false })
  if (!found) return `Xem lại tên thư mục. Không có ${folder}.`
  if (!found.isDirectory()) return `Ghi thư mục chứa các tệp danh mục. ${folder} là một tệp.`
  return readdirSync(folder).includes('as-of.csv')
    ? null
    : `Xem lại thư mục. ${folder} không có tệp as-of.csv.`
}
