// Decodes one HEIC picture in a thread of its own, which ends with it: whatever it took is given back.
// Plain JavaScript outside the bundle, because a worker is started from a file.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

/** @typedef {{ pixels: Uint8Array<ArrayBuffer>, width: number, height: number }} Decoded */

const require = createRequire(import.meta.url)
const { path, longSide, maxPixels, memoryBytes } = workerData

capMemory(memoryBytes)
const libheif = require('libheif-js/libheif-wasm/libheif.js')({
  wasmBinary: readFileSync(require.resolve('libheif-js/libheif-wasm/libheif.wasm')),
  print: () => {},
  printErr: () => {},
})
await libheif.ready
const answer = await decode(readFileSync(path))
parentPort?.postMessage(answer, 'pixels' in answer ? [answer.pixels.buffer] : [])

/** @param {Buffer} bytes @returns {Promise<Decoded | { refusal: string }>} */
async function decode(bytes) {
  const context = libheif.heif_context_alloc()
  libheif.heif_context_read_from_memory(context, bytes)
  const handle = libheif.heif_js_context_get_primary_image_handle(context)
  if (!handle || handle.code) return { refusal: 'undecodable' }

  const width = libheif.heif_image_handle_get_width(handle)
  const height = libheif.heif_image_handle_get_height(handle)
  if (width * height > maxPixels) return { refusal: 'too-many-pixels' }

  const { heif_colorspace_RGB: rgb } = libheif.heif_colorspace
  const { heif_chroma_interleaved_RGB: interleaved } = libheif.heif_chroma
  const picture = await libheif.heif_js_decode_image2(handle, rgb, interleaved)
  const plane = picture?.channels?.[0]
  return plane ? shrunk(plane) : { refusal: 'undecodable' }
}

/**
 * Averages whole squares while copying out of libheif's memory, so a second full-size copy never exists.
 * @param {{ data: Uint8Array, stride: number, width: number, height: number }} plane
 */
function shrunk({ data, stride, width: fullWidth, height: fullHeight }) {
  const step = Math.max(1, Math.floor(Math.max(fullWidth, fullHeight) / longSide))
  const width = Math.floor(fullWidth / step)
  const height = Math.floor(fullHeight / step)
  const pixels = new Uint8Array(width * height * 3)
  const sums = new Uint32Array(width * 3)
  for (let y = 0; y < height; y++) {
    sums.fill(0)
    for (let row = y * step; row < (y + 1) * step; row++) addRow(data, row * stride, step, sums)
    for (const [i, sum] of sums.entries()) pixels[y * width * 3 + i] = sum / (step * step)
  }
  return { pixels, width, height }
}

/** @param {Uint8Array} data @param {number} start @param {number} step @param {Uint32Array} sums */
function addRow(data, start, step, sums) {
  for (let to = 0, from = start; to < sums.length; to += 3)
    for (let i = 0; i < step; i++, from += 3)
      for (let colour = 0; colour < 3; colour++)
        sums[to + colour] = Number(sums[to + colour]) + Number(data[from + colour])
}

/** A worker's resourceLimits count JavaScript's heap only, and libheif may ask for 2 GB of WebAssembly memory. @param {number} bytes */
function capMemory(bytes) {
  const grow = WebAssembly.Memory.prototype.grow
  WebAssembly.Memory.prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * 65_536 > bytes)
      throw new RangeError('Memory limit reached')
    return grow.call(this, pages)
  }
}
