import { tsImport } from 'tsx/esm/api'

/** Stops the start with the name of every setting that is wrong, before the database is touched or anybody is served. Answers them. */
export async function checkSettings(
  // A program that is TypeScript itself imports them its own way.
  read = () => tsImport('../../lib/platform/env.ts', import.meta.url),
) {
  try {
    const { env } = await read()
    return env
  } catch (fault) {
    const { issues } = /** @type {{ issues?: { path: string[], message: string }[] }} */ (fault)
    if (!issues) throw fault
    const lines = issues.map(({ path, message }) => `  ${path.join('.')} ${message}`)
    throw new Error(`Sửa các thiết lập này rồi chạy lại (docs/operations.md):\n${lines.join('\n')}`)
  }
}
