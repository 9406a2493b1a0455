/** What a photograph of a paper may be, and the words for each way it can fall short. Pure: the browser may have it. */

export const MEGABYTE = 1024 * 1024

export const maxPhotoBytes = 20 * MEGABYTE
/** Phones default to 12–24 million; their 50-million mode costs ten times the memory and reads no better. */
export const maxPhotoPixels = 40_000_000
/** A card 300 dots high is 140 dpi: the smallest at which its small print can still be read. */
export const minPhotoSide = 300

export const keptPhotoSide = 2000
export const keptPhotoBytes = 1.5 * MEGABYTE

export const photoHint =
  'Ảnh JPEG, PNG, WebP hoặc HEIC, tối đa 20 MB và 40 triệu điểm ảnh. Chụp rõ, đủ bốn góc.'

const refusalTexts = {
  empty: 'Tệp này trống, chưa có ảnh bên trong. Chọn lại ảnh, hoặc chụp ảnh mới.',
  'too-big':
    'Ảnh lớn hơn 20 MB. Chụp lại ở cỡ nhỏ hơn, hoặc chụp màn hình ảnh này rồi gửi ảnh chụp đó.',
  'too-many-pixels':
    'Ảnh có hơn 40 triệu điểm ảnh. Đặt máy ảnh ở cỡ 12 MP rồi chụp lại, hoặc chụp màn hình ảnh này.',
  'too-small': 'Ảnh nhỏ quá nên khó đọc chữ. Chụp lại để mỗi cạnh của ảnh có ít nhất 300 điểm ảnh.',
  damaged:
    'Ảnh bị hỏng hoặc chưa tải lên hết. Mở ảnh trên máy xem còn đủ không, rồi chọn lại hoặc chụp ảnh mới.',
  'not-a-picture': 'Tệp này chưa phải là ảnh. Chọn ảnh dạng JPEG, PNG, WebP hoặc HEIC.',
  'other-picture':
    'Dạng ảnh này chưa dùng được. Lưu ảnh thành JPEG hoặc PNG rồi chọn lại, hoặc chụp ảnh mới.',
  pdf: 'Tệp này là PDF. Chụp ảnh giấy tờ, hoặc lưu trang PDF thành ảnh JPEG, rồi chọn ảnh đó.',
  video: 'Tệp này là video. Chụp một ảnh tĩnh của giấy tờ rồi chọn ảnh đó.',
  'heic-failed':
    'Chưa mở được ảnh HEIC này. Chụp màn hình ảnh đó rồi gửi ảnh chụp màn hình. Trên iPhone, có thể vào Cài đặt, Camera, Định dạng, chọn Tương thích nhất rồi chụp lại.',
  busy: 'Đang có nhiều người gửi ảnh cùng lúc. Đợi một phút rồi chọn lại ảnh này.',
  'busy-here': 'Đợi một phút rồi chọn lại ảnh này. Mạng này đang gửi nhiều ảnh cùng lúc.',
  'too-many-here':
    'Đợi 1 giờ rồi chọn lại ảnh này, hoặc dùng mạng khác. Mạng này đã gửi quá nhiều ảnh.',
  'too-many-today':
    'Đợi đến ngày mai rồi chọn lại ảnh này, hoặc dùng mạng khác. Hôm nay mạng này đã gửi quá nhiều ảnh.',
  'too-many-kept':
    'Dùng mạng khác rồi chọn lại ảnh này. Mạng này còn quá nhiều ảnh của tờ khai chưa gửi.',
  'store-full':
    'Đợi 1 giờ rồi chọn lại ảnh này. Hiện nay chúng tôi chưa nhận thêm ảnh được, xin lỗi bạn.',
  'cut-off':
    'Đường truyền bị ngắt nên ảnh chưa tới nơi. Kiểm tra kết nối mạng rồi chọn lại ảnh này.',
  'not-a-form': 'Ảnh chưa tới nơi. Tải lại trang, chọn ảnh bằng nút chọn tệp rồi gửi lại.',
}

export type PhotoRefusal = keyof typeof refusalTexts
export type RefusedPhoto = { ok: false; reason: PhotoRefusal }

export const photoRefusals = Object.keys(refusalTexts) as PhotoRefusal[]
export const photoRefusalText = (reason: PhotoRefusal): string => refusalTexts[reason]

/** For a field that checks the size before it sends. */
export const photoLimit = { bytes: maxPhotoBytes, message: photoRefusalText('too-big') }

export const refusedPhoto = (reason: PhotoRefusal): RefusedPhoto => ({ ok: false, reason })

/** Looks at the size a file claims for itself, before anything is decoded. */
export function sizeRefusal(size: { width: number; height: number }): PhotoRefusal | null {
  if (size.width * size.height > maxPhotoPixels) return 'too-many-pixels'
  if (Math.min(size.width, size.height) < minPhotoSide) return 'too-small'
  return null
}
