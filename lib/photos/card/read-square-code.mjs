// The QR code on a card, wherever it lies in the picture.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

/** @typedef {import('./signs.mjs').Grey} Grey */

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
// The package would ask a server far away for it.
prepareZXingModule({
  overrides: { wasmBinary: /** @type {ArrayBuffer} */ (readFileSync(wasm).buffer) },
})

/** What it says; nothing when there is none, or more than one. @param {Grey} grey @returns {Promise<string | null>} */
export async function readSquareCode({ dots, width, height }) {
  // As a file of grey dots, a fourth of what colours would take.
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`)
  const file = new Uint8Array(head.length + dots.length)
  file.set(head)
  file.set(dots, head.length)
  const found = await readBarcodes(file, { formats: ['QRCode'], tryHarder: true })
  const whole = found.filter(({ isValid }) => isValid)
  return whole.length === 1 ? (whole[0]?.text ?? null) : null
}
