/** What spreadsheets here open at once: a mark for UTF-8, semicolons, both signs at the end of a line. */
export const CSV_MARK = '\ufeff'

export const recordLine = (cells: readonly string[]): string => `${cells.map(inCell).join(';')}\r\n`

const inCell = (text: string): string =>
  /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** `4.321.000,00` */
export function writtenMoney(dong: number | null): string {
  if (dong === null) return ''
  return `${String(dong).replace(/\B(?=(\d{3})+$)/g, '.')},00`
}

/** `3,66`, of hundredths. */
export const writtenCoefficient = (hundredths: number | null): string =>
  hundredths === null ? '' : (hundredths / 100).toFixed(2).replace('.', ',')

export const writtenPercent = (percent: number | null): string =>
  percent === null ? '' : String(percent).replace('.', ',')
