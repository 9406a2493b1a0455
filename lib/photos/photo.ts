/** What a photograph of a paper may be, and the words for each way it can fall short. Pure: the browser may have it. */

import { msg, t } from '@/lib/words/t'

export const MEGABYTE = 1024 * 1024

export const maxPhotoBytes = 20 * MEGABYTE
/** Phones default to 12–24 million; their 50-million mode costs ten times the memory and reads no better. */
export const maxPhotoPixels = 40_000_000
/** A card 300 dots high is 140 dpi: the smallest at which its small print can still be read. */
const minPhotoSide = 300

export const keptPhotoSide = 2000
export const keptPhotoBytes = 1.5 * MEGABYTE

export const photoHint = msg(
  'Ảnh chụp bằng điện thoại là dùng được, tối đa 20 MB. Chụp rõ, đủ bốn góc.',
)

const refusalTexts = {
  empty: msg('Chọn lại ảnh, hoặc chụp ảnh mới. Tệp này trống, chưa có ảnh bên trong.'),
  'too-big': msg('Chụp màn hình ảnh này rồi gửi ảnh chụp màn hình. Ảnh lớn hơn 20 MB.'),
  'too-many-pixels': msg(
    'Chụp màn hình ảnh này rồi gửi ảnh chụp màn hình. Ảnh có hơn 40 triệu điểm ảnh.',
  ),
  'too-small': msg('Chụp lại gần hơn. Ảnh nhỏ quá nên khó đọc chữ.'),
  damaged: msg('Chọn lại ảnh, hoặc chụp ảnh mới. Ảnh bị hỏng hoặc chưa tải lên hết.'),
  'one-colour': msg(
    'Chọn hoặc chụp lại ảnh thấy đủ bốn góc giấy tờ. Ảnh vừa chọn không có gì để đọc.',
  ),
  'same-twice': msg(
    'Chọn ảnh của mặt này. Ảnh vừa chọn có vẻ là ảnh của mặt kia. Nếu mặt kia nhầm, chọn lại ảnh ở đó trước.',
  ),
  swapped: msg(
    'Nhấn “Đổi chỗ hai ảnh” nếu hai ảnh đang ở nhầm mặt. Ảnh vừa chọn có vẻ là ảnh của mặt kia.',
  ),
  'stands-at-back': msg(
    'Nhấn “Lấy ảnh mặt sau làm ảnh mặt trước” nếu ảnh ấy đang ở nhầm mặt. Ảnh vừa chọn có vẻ là ảnh đang ở mặt sau.',
  ),
  'stands-at-front': msg(
    'Nhấn “Lấy ảnh mặt trước làm ảnh mặt sau” nếu ảnh ấy đang ở nhầm mặt. Ảnh vừa chọn có vẻ là ảnh đang ở mặt trước.',
  ),
  'not-a-picture': msg('Chọn ảnh chụp giấy tờ. Tệp này chưa phải là ảnh.'),
  'other-picture': msg(
    'Chụp ảnh mới bằng điện thoại rồi chọn ảnh đó. Dạng ảnh này chưa dùng được.',
  ),
  pdf: msg(
    'Chụp giấy tờ bằng điện thoại rồi chọn ảnh đó. Tệp này là văn bản (PDF), chưa phải là ảnh.',
  ),
  video: msg('Chụp một ảnh tĩnh của giấy tờ rồi chọn ảnh đó. Tệp này là video.'),
  'heic-failed': msg(
    'Chụp màn hình ảnh này rồi gửi ảnh chụp màn hình. Cổng chưa mở được ảnh này. Trên iPhone, có thể vào Cài đặt, Camera, Định dạng, chọn Tương thích nhất.',
  ),
  busy: msg('Xin đợi một phút rồi chọn lại ảnh này. Đang có nhiều người gửi ảnh cùng lúc.'),
  'busy-here': msg('Đợi một phút rồi chọn lại ảnh này. Mạng này đang gửi nhiều ảnh cùng lúc.'),
  'too-many-here': msg(
    'Chọn lại ảnh này từ {when}, hoặc dùng mạng khác. Mạng này đã gửi quá nhiều ảnh.',
  ),
  'store-full': msg(
    'Chọn lại ảnh này từ {when}. Xin lỗi bạn, hiện nay cổng chưa nhận thêm ảnh được.',
  ),
  'cut-off': msg(
    'Kiểm tra kết nối mạng rồi chọn lại ảnh này. Đường truyền bị ngắt nên ảnh chưa tới nơi.',
  ),
  gone: msg('Chọn lại ảnh này. Ảnh bạn chọn khi nãy không còn ở cổng.'),
  contested: msg('Nhấn “Tiếp” để chọn ảnh muốn giữ. Ảnh này vừa đổi ở cửa sổ hoặc máy khác.'),
  'newer-elsewhere': msg(
    'Xem ảnh trên máy tính. Nếu vẫn muốn thay, chụp lại. Ở đó vừa có ảnh khác nên ảnh này chưa được giữ.',
  ),
  changed: msg('Xem lại rồi chọn ảnh sẽ dùng. Ảnh vừa đổi ở cửa sổ hoặc máy khác nên chưa xóa.'),
  'not-swapped': msg(
    'Xem lại hai ảnh rồi chọn có đổi chỗ không. Ảnh vừa đổi ở cửa sổ hoặc máy khác nên chưa đổi chỗ.',
  ),
  'not-a-form': msg('Tải lại trang, chọn ảnh bằng nút chọn tệp rồi gửi lại. Ảnh chưa tới nơi.'),
} as const

export type PhotoRefusal = keyof typeof refusalTexts
export type RefusedPhoto = { ok: false; reason: PhotoRefusal }

export const photoRefusals = Object.keys(refusalTexts) as PhotoRefusal[]
/** `when`: from what hour on, where that is what keeps a picture out. */
export const photoRefusalText = (reason: PhotoRefusal, when = t('giờ sau')): string =>
  t(refusalTexts[reason], { when })

/** Told only while it is so, with its hour. */
export const waitsForRoom = (reason: PhotoRefusal): boolean =>
  refusalTexts[reason].includes('{when}')

/** For a field that checks the size before it sends. */
export const photoLimit = () => ({ bytes: maxPhotoBytes, message: photoRefusalText('too-big') })

export const refusedPhoto = (reason: PhotoRefusal): RefusedPhoto => ({ ok: false, reason })

/** Looks at the size a file claims for itself, before anything is decoded. */
export function sizeRefusal(size: { width: number; height: number }): PhotoRefusal | null {
  if (size.width * size.height > maxPhotoPixels) return 'too-many-pixels'
  if (Math.min(size.width, size.height) < minPhotoSide) return 'too-small'
  return null
}
