import { codeRefusalWords, type CodeRefusal } from '@/lib/paper-code/open-code'
import { photoRefusals, photoRefusalText, type PhotoRefusal } from '@/lib/photos/photo'

/** The box of a picture of the page. */
export const PICTURE_BOX = 'anh-to-khai'

type ScanError = { field: 'ma' | typeof PICTURE_BOX; message: string }

/** Why what was scanned leads to no case, at the box it was given in. */
export function scanError(reason: unknown): ScanError | null {
  if (reason === 'no-code')
    return {
      field: PICTURE_BOX,
      message:
        'Không tìm thấy mã QR trong ảnh. Chụp lại trang 1 gần hơn, thẳng và đủ sáng, hoặc nhập mã hồ sơ.',
    }
  if (isRefusal(reason)) return { field: 'ma', message: codeRefusalWords[reason] }
  return isPhotoRefusal(reason) ? { field: PICTURE_BOX, message: photoRefusalText(reason) } : null
}

const isRefusal = (reason: unknown): reason is CodeRefusal =>
  typeof reason === 'string' && Object.hasOwn(codeRefusalWords, reason)

const isPhotoRefusal = (reason: unknown): reason is PhotoRefusal =>
  photoRefusals.some((one) => one === reason)
