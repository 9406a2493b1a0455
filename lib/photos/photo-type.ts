import { refusedPhoto, type PhotoRefusal, type RefusedPhoto } from './photo'

export type PhotoType = 'jpeg' | 'png' | 'webp' | 'heic'

/** How much of a file's beginning is looked at. */
export const SIGNATURE_BYTES = 1024

/** Tells what a file is from its first bytes. Its name and the type the browser claims are never asked. */
export function photoTypeOf(start: Uint8Array): { ok: true; type: PhotoType } | RefusedPhoto {
  const text = latin1(start)
  if (text.length === 0) return refusedPhoto('empty')
  if (text.startsWith('\xff\xd8\xff')) return { ok: true, type: 'jpeg' }
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return { ok: true, type: 'png' }
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return { ok: true, type: 'webp' }
  if (text.startsWith('ftyp', 4)) return boxedType(text)
  return refusedPhoto(otherKind(text))
}

/** HEIC, AVIF, camera raw and video share one container; the brands in its first box tell them apart. */
function boxedType(text: string): { ok: true; type: PhotoType } | RefusedPhoto {
  const major = text.slice(8, 12)
  const boxEnd = text.charCodeAt(2) * 256 + text.charCodeAt(3)
  const brands = [major, ...(text.slice(16, boxEnd).match(/.{4}/gs) ?? [])]
  if (brands.some((brand) => /^(avif|avis|crx )$/.test(brand))) return refusedPhoto('other-picture')
  if (brands.some((brand) => /^(hei[cxms]|hev[cx]|mif1|msf1)$/.test(brand)))
    return { ok: true, type: 'heic' }
  return refusedPhoto('video')
}

function otherKind(text: string): PhotoRefusal {
  if (/^(GIF8|BM|II\*\0|MM\0\*|\xff\x0a|\0\0\0\x0cJXL )/.test(text)) return 'other-picture'
  if (/^(RIFF....AVI |\x1aE\xdf\xa3)/s.test(text)) return 'video'
  if (text.includes('%PDF-')) return 'pdf'
  if (/<svg[\s>]/i.test(text)) return 'other-picture'
  return 'not-a-picture'
}

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, SIGNATURE_BYTES))
