import type { KeyLine } from './check-keys'

export const keysHelp = `Khóa niêm phong ảnh và giấy tờ (FILES_KEYS). Cách dùng:
  npm run keys -- new              tạo một khóa mới
  npm run keys -- check            đếm tệp và dấu ký nhật ký theo từng khóa
  npm run keys -- rekey            niêm phong lại mọi tệp bằng khóa đầu của FILES_KEYS, khi cổng đang chạy
  npm run keys -- rekey --codes    nhận CODES_KEY mới; mã đã gửi mà chưa nhập sẽ hết hiệu lực
Đổi khóa: new, đặt khóa mới lên đầu FILES_KEYS, khởi động lại mọi tiến trình, rekey, check, rồi mới bỏ khóa cũ.
Bị ngắt giữa chừng thì chạy lại rekey: phần đã xong không làm lại.
Mã thoát: 0 xong, 1 chưa ổn, 2 không hiểu lệnh.`

export const newKeyLines = (key: string): string[] => [
  key,
  'Đặt khóa này lên đầu FILES_KEYS, trước các khóa cũ, rồi khởi động lại mọi tiến trình:',
  `  FILES_KEYS=${key},<các khóa đang có>`,
  'Nếu đang dùng FILES_KEY, hãy giữ nguyên FILES_KEY bên cạnh.',
  'Cất khóa ở nơi khác với bản sao lưu. Mất khóa là mất ảnh.',
]

export const keyLine = ({ id, files, anchors, place }: KeyLine): string =>
  `${id ?? '(chưa có tên)'}: ${files} tệp, ${anchors} dấu ký nhật ký, ${placeLabel(id, place)}`

function placeLabel(id: string | null, place: number): string {
  if (id === null) return 'niêm phong từ trước khi khóa có tên'
  if (place < 0) return 'không có trong FILES_KEYS'
  return place === 0 ? 'đang niêm phong' : 'chỉ để mở'
}
