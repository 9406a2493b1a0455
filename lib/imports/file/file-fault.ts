import { fileRefusals, type FileRefusal } from '@/lib/claims/xml/file-refusals'

// Why a file is not let in at all. Like a refused row it is told by its place, never by what stands there.

const faultSentences = {
  empty: 'Chọn tệp có dòng tên cột và ít nhất một dòng dữ liệu.',
  large: 'Chia tệp thành nhiều tệp nhỏ hơn 2 GB.',
  encoding: 'Lưu lại tệp ở dạng CSV UTF-8. Tệp này dùng bảng mã khác.',
  quote: 'Xem lại dấu nháy kép: một ô mở mà chưa đóng, hoặc có dấu nháy ở giữa ô.',
  record: 'Xem lại dòng này: một dòng dài quá 64 KB. Có thể một dấu nháy kép chưa đóng.',
  unknownColumn: 'Đổi tên cột này theo mẫu, hoặc bỏ cột.',
  sameColumn: 'Bỏ bớt một cột: hai cột cùng một tên.',
  missingColumn: 'Thêm cột này.',
  otherKind: 'Gửi lại ở đúng loại. Tệp này hình như là loại khác.',
  notTable: 'Chọn một tệp CSV. Tệp này là tệp XML hoặc trang web.',
  order: 'Sắp xếp tệp theo mã số tăng dần rồi nạp lại. Các dòng cùng một mã số phải liền nhau.',
} as const

type FaultRule = keyof typeof faultSentences | FileRefusal

/** `line`: where it stands, from 1. `place`: the column, from 1. `column`: its name, where it is one of ours. `kind`: what it seems to be. */
export type FileFault = {
  rule: FaultRule
  line?: number
  place?: number
  column?: string
  kind?: string
}

export class FileFaultError extends Error {
  override name = 'FileFaultError'
  constructor(readonly fault: FileFault) {
    super(fault.rule)
  }
}

const sentences: Record<string, string> = { ...fileRefusals, ...faultSentences }

/** What to do about it; `titleOf`: what a kind of file is called. */
export const sentenceOfFault = ({ rule, kind }: FileFault, titleOf: (kind: string) => string) =>
  kind === undefined
    ? sentences[rule]!
    : `Tệp này hình như là “${titleOf(kind)}”. Gửi lại ở loại ấy.`

export const refuseFile = (fault: FileFault): never => {
  throw new FileFaultError(fault)
}
