/** What a code can be found in: a frame of the camera, a picture. */
type Seen = HTMLVideoElement | ImageBitmap

type Detector = { detect: (seen: Seen) => Promise<{ rawValue: string }[]> }
type DetectorClass = {
  new (options: { formats: string[] }): Detector
  getSupportedFormats: () => Promise<string[]>
}

/** The browser's own reader where it has one: Android and macOS. */
async function ownDetector(): Promise<Detector | null> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass }
  const formats: string[] = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? []
  return BarcodeDetector && formats.includes('qr_code')
    ? new BarcodeDetector({ formats: ['qr_code'] })
    : null
}

/** Finds the words of a QR code, frame after frame. */
export async function codeFinder(): Promise<(seen: Seen) => Promise<string | null>> {
  const own = await ownDetector()
  if (own) return async (seen) => (await own.detect(seen).catch(() => []))[0]?.rawValue ?? null
  const { default: decodeQR } = await import('qr/decode.js')
  const canvas = document.createElement('canvas')
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  return async (seen) => {
    const { width, height } = sizeOf(seen)
    if (!drawing || width === 0) return null
    Object.assign(canvas, { width, height })
    drawing.drawImage(seen, 0, 0, width, height)
    try {
      return decodeQR(drawing.getImageData(0, 0, width, height), { effort: 3, timeLimit: 120 })
    } catch {
      return null // none in this frame
    }
  }
}

/** Small pictures are looked at larger, a photograph smaller: a cell of the code is then some five dots. */
const LONG_SIDE = 1_600

function sizeOf(seen: Seen) {
  const [width, height] =
    'videoWidth' in seen ? [seen.videoWidth, seen.videoHeight] : [seen.width, seen.height]
  const times = LONG_SIDE / Math.max(width, height, 1)
  return { width: Math.round(width * times), height: Math.round(height * times) }
}
