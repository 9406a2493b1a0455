// Why a file is not let in at all. Like a refused row it is told by its place, never by what stands there.

export const faultSentences = {
  empty: 'Chọn tệp có dòng tên cột và ít nhất một dòng dữ liệu.',
  large: 'Chia tệp thành nhiều tệp nhỏ hơn 2 GB.',
  encoding: 'Lưu lại tệp ở dạng CSV UTF-8. Tệp này dùng bảng mã khác.',
  quote: 'Xem lại dấu nháy kép: một ô mở mà chưa đóng, hoặc có dấu nháy ở giữa ô.',
  record: 'Xem lại dòng này: một dòng dài quá 64 KB. Có thể một dấu nháy kép chưa đóng.',
  unknownColumn: 'Đổi tên cột này theo mẫu, hoặc bỏ cột.',
  sameColumn: 'Bỏ bớt một cột: hai cột cùng một tên.',
  missingColumn: 'Thêm cột này.',
  order: 'Sắp xếp tệp theo mã số tăng dần rồi nạp lại. Các dòng cùng một mã số phải liền nhau.',
} as const

type FaultRule = keyof typeof faultSentences

/** `line`: where it stands, from 1. `place`: the column, from 1. `column`: its name, where it is one of ours. */
export type FileFault = { rule: FaultRule; line?: number; place?: number; column?: string }

export class FileFaultError extends Error {
  override name = 'FileFaultError'
  constructor(readonly fault: FileFault) {
    super(faultSentences[fault.rule])
  }
}

export const refuseFile = (fault: FileFault): never => {
  throw new FileFaultError(fault)
}
