/** In the order in which they win where each stands as often: no name of a column has a semicolon. */
const DELIMITERS = [';', '\t', ',']

/** What parts the cells, by the first line; and whether that line only says so, as Excel's `sep=;` does. */
export function findDelimiter(start: string): { delimiter: string; isSaid: boolean } {
  const [, said] = /^sep=(.)\r?\n/i.exec(start) ?? []
  if (said) return { delimiter: said, isSaid: true }
  const header = headerIn(start).replace(/"(?:[^"]|"")*"/g, '')
  const counts = DELIMITERS.map((sign) => header.split(sign).length - 1)
  return { delimiter: DELIMITERS[counts.indexOf(Math.max(...counts))]!, isSaid: false }
}

/** The first line; a name in quotes may run over several. */
function headerIn(start: string): string {
  let isQuoted = false
  for (const [at, sign] of [...start].entries()) {
    if (sign === '"') isQuoted = !isQuoted
    if (/[\r\n]/.test(sign) && !isQuoted) return [...start].slice(0, at).join('')
  }
  return start
}
