import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'

// The smallest workbook a spreadsheet opens. Every cell is text: 00004 keeps its zeros, 01E01 is no number.

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const parts: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Danh muc" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
}

/** No date of making, so that the same rows are the same bytes. */
const MADE = new Date(2026, 0, 1)

/** A workbook of one sheet, made and sent a part at a time. */
export async function* xlsxOf(rows: AsyncIterable<unknown[][]>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault
    ready.push(chunk)
  })
  for (const [name, xml] of Object.entries(parts)) {
    const part = new ZipPassThrough(name)
    part.mtime = MADE
    zip.add(part)
    part.push(strToU8(head + xml), true)
  }
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 })
  sheet.mtime = MADE
  zip.add(sheet)
  sheet.push(strToU8(`${head}<worksheet xmlns="${MAIN}"><sheetData>`))
  for await (const some of rows) {
    sheet.push(strToU8(some.map(rowOf).join('')))
    yield* ready.splice(0)
  }
  sheet.push(strToU8('</sheetData></worksheet>'), true)
  zip.end()
  yield* ready.splice(0)
}

const rowOf = (cells: unknown[]): string => `<row>${cells.map(cellOf).join('')}</row>`

const cellOf = (value: unknown): string =>
  value === null || value === undefined
    ? '<c/>'
    : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(String(value))}</t></is></c>`

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)
