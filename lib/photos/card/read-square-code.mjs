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
  const data = new Uint8ClampedArray(4 * width * height).fill(255)
  for (let at = 0; at < dots.length; at++) data.fill(Number(dots[at]), 4 * at, 4 * at + 3)
  const picture = /** @type {ImageData} */ ({ data, width, height })
  const found = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true })
  const whole = found.filter(({ isValid }) => isValid)
  return whole.length === 1 ? (whole[0]?.text ?? null) : null
}
