import type { Canvas } from './canvas'
import type { Face } from './fonts/fonts'
import type { LinePiece } from './lines'
import { heading, paragraph } from './parts'
import { drawArtifact, makeRoom, newPage, sheet } from './sheet'
import { heightOf, writeText, type TextStyle } from './text'

/** `share`: of the width of the sheet; all together are 1. */
export type TableColumn = { header: string; share: number; isNumber?: boolean }
/** `title`, and `lines` below it, stand over the table. Lines of a cell stand below each other at «\n». */
export type PdfTable = {
  title: string
  lines?: string[]
  columns: TableColumn[]
  rows: string[][]
  total?: string[]
}

type Element = PDFKit.PDFStructureElement
/** One row: its cells with where each stands. */
type Row = { cells: Cell[]; face: Face }
type Cell = { lines: LinePiece[][]; style: TextStyle }

const SIZE = 10.5
const PAD = 3
const RULE = 0.5
const GAP = 10
const UNDER_TITLE: TextStyle = { align: 'left', after: 4 }
/** With its title and header a table begins with so many rows, or not on this page. */
const FIRST_ROWS = 2

/**
 * A table under its heading, which never stands at the foot of a page while the table begins on the next. Rows are never cut in two by
 * the end of a page. The header stands again on each page; to a voice it is there once.
 */
export function table(canvas: Canvas, { title, lines = [], columns, rows, total }: PdfTable) {
  const { pdf } = canvas
  const head = rowOf(
    columns,
    columns.map(({ header }) => header),
    'bold',
  )
  const body = rows.map((cells) => rowOf(columns, cells, 'regular'))
  if (total) body.push(rowOf(columns, total, 'bold'))
  const above: LinePiece[] = [{ text: title, face: 'bold' }, ...lines]
  const heights = [
    ...above.map((words) => heightOf([words], UNDER_TITLE)),
    ...[head, ...body.slice(0, FIRST_ROWS)].map(heightOfRow),
  ]
  makeRoom(canvas, sumOf(heights))
  heading(canvas, 2, [title], UNDER_TITLE)
  for (const words of lines) paragraph(canvas, [words], UNDER_TITLE)
  const element = pdf.struct('Table')
  canvas.body.add(element)
  group(canvas, element, 'THead', (part) => addRow(canvas, part, head, 'TH'))
  group(canvas, element, 'TBody', (part) => {
    for (const row of body) {
      if (canvas.y + heightOfRow(row) > canvas.bottom) repeatHead(canvas, head)
      addRow(canvas, part, row, 'TD')
    }
  })
  element.end()
  canvas.y += GAP
}

function group(canvas: Canvas, above: Element, tag: string, draw: (part: Element) => void) {
  const part = canvas.pdf.struct(tag)
  above.add(part)
  draw(part)
  part.end()
}

function addRow(canvas: Canvas, part: Element, row: Row, tag: 'TH' | 'TD') {
  const { pdf } = canvas
  group(canvas, part, 'TR', (line) =>
    drawCells(canvas, row, () => {
      const cell = pdf.struct(tag, tag === 'TH' ? columnHeader : {})
      line.add(cell)
      return cell
    }),
  )
}
/** Known to pdfkit, not yet to its types. */
const columnHeader = { scope: 'Column' } as PDFKit.Mixins.StructureElementOptions

function repeatHead(canvas: Canvas, head: Row) {
  newPage(canvas)
  const silent = { add: (draw: () => void) => draw(), end: () => undefined }
  drawArtifact(canvas, 'Pagination', () => writeCells(canvas, head, () => silent as never))
  drawRules(canvas, canvas.y - heightOfRow(head), canvas.y)
}

function drawCells(canvas: Canvas, row: Row, elementOf: () => Element) {
  const top = canvas.y
  writeCells(canvas, row, elementOf)
  drawRules(canvas, top, canvas.y)
}

/** Leaves `y` below the highest cell. */
function writeCells(canvas: Canvas, row: Row, elementOf: () => Element) {
  const top = canvas.y
  for (const { lines, style } of row.cells) {
    const element = elementOf()
    canvas.y = top + PAD
    for (const pieces of lines) writeText(canvas, element, pieces, style)
    element.end()
  }
  canvas.y = top + heightOfRow(row)
}

const drawRules = (canvas: Canvas, top: number, bottom: number) =>
  drawArtifact(canvas, 'Layout', () => {
    for (const y of [top, bottom])
      canvas.pdf.lineWidth(RULE).moveTo(sheet.left, y).lineTo(sheet.right, y).stroke()
  })

function rowOf(columns: TableColumn[], words: string[], face: Face): Row {
  let left: number = sheet.left
  const cells = columns.map(({ share, isNumber }, at): Cell => {
    const width = share * sheet.width
    const style: TextStyle = {
      size: SIZE,
      align: isNumber ? 'right' : 'left',
      left: left + PAD,
      width: width - 2 * PAD,
    }
    left += width
    const lines = (words[at] ?? '').split('\n').map((text): LinePiece[] => [{ text, face }])
    return { lines, style }
  })
  return { cells, face }
}

const sumOf = (heights: number[]): number => heights.reduce((sum, one) => sum + one, 0)

const heightOfRow = ({ cells }: Row): number =>
  2 * PAD +
  Math.max(
    ...cells.map(({ lines, style }) => sumOf(lines.map((pieces) => heightOf(pieces, style)))),
  )
