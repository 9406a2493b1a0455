import { msg } from '@/lib/words/t'

/** Why a file, or one part of it, can't be read at all. */
export const fileRefusals = {
  'not-utf-8': msg('Lưu tệp bằng bảng mã UTF-8 rồi nạp lại. Tệp có chữ ở bảng mã khác.'),
  'other-encoding': msg('Ghi encoding="utf-8" ở đầu tệp và lưu tệp bằng UTF-8.'),
  'has-doctype': msg('Bỏ phần DOCTYPE ở đầu tệp. Cổng không đọc tệp có phần này.'),
  'unknown-entity': msg('Thay ký hiệu viết tắt bằng chữ thật. Chỉ dùng năm ký hiệu của XML.'),
  'too-deep': msg('Xuất lại tệp. Các thẻ lồng nhau quá sâu.'),
  'too-long-text': msg('Xuất lại tệp. Một đoạn chữ trong tệp dài quá giới hạn.'),
  'too-many-attributes': msg('Xuất lại tệp. Một thẻ có quá nhiều thuộc tính.'),
  'not-well-formed': msg('Xuất lại tệp. Các thẻ XML chưa khớp, hoặc tệp bị cắt ngang.'),
  'too-big-file': msg('Chia thành nhiều tệp nhỏ trong một thư mục. Tệp này lớn quá giới hạn.'),
  'too-big-claim': msg('Xuất lại hồ sơ này. Một hồ sơ chứa quá nhiều dữ liệu.'),
  'not-base64': msg('Xuất lại hồ sơ này. Phần nội dung chưa đúng dạng base64.'),
  'not-a-claim-file': msg('Chọn tệp XML có thẻ gốc GIAMDINHHS.'),
  'other-table': msg('Xuất lại hồ sơ này. Tên bảng và nội dung bên trong chưa khớp.'),
} as const

export type FileRefusal = keyof typeof fileRefusals

/** Ends the reading of a file, or of one part; whoever called turns it into a value. */
export class XmlFault extends Error {
  constructor(
    readonly refusal: FileRefusal,
    readonly line: number,
  ) {
    super(refusal)
  }
}
