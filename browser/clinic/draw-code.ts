import { create } from 'qrcode/lib/core/qrcode.js'

/** White around a code, in cells: without it no reader finds it. */
const QUIET = 4
const SVG = 'http://www.w3.org/2000/svg'

/** A screen has no stains: the least correction makes the largest cells. */
export function drawCode(address: string, digits: string): SVGSVGElement {
  const { modules } = create(
    [
      { data: new TextEncoder().encode(`${address}#`), mode: 'byte' },
      { data: digits, mode: 'numeric' },
    ],
    { errorCorrectionLevel: 'L' },
  )
  const { size } = modules
  const dark = Array.from(modules.data, (bit, at) =>
    bit ? `M${(at % size) + QUIET} ${Math.floor(at / size) + QUIET}h1v1h-1z` : '',
  ).join('')
  const side = size + 2 * QUIET
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', `0 0 ${side} ${side}`)
  svg.setAttribute('shape-rendering', 'crispEdges')
  svg.append(painted(`M0 0h${side}v${side}H0z`, '#fff'), painted(dark, '#000'))
  return svg
}

/** The colours stay what they are, in dark pages too: a reader looks for dark on light. */
function painted(d: string, fill: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', d)
  path.setAttribute('fill', fill)
  return path
}
