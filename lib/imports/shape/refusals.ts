// Why a row is refused, in one place: the database keeps the name, people read the sentence. None of them says what stands in the cell.

export const refusalSentences = {
  required: 'Điền ô này.',
  cells: 'Xem lại số ô của dòng: ô phải nhiều bằng ô của dòng tên cột.',
  owner: 'Nhập mã số BHXH đủ 10 chữ số. Excel hay bỏ số 0 ở đầu: đặt cột thành kiểu văn bản.',
  spreadsheet: 'Đặt cột thành kiểu văn bản rồi nhập lại. Excel đã rút gọn số này.',
  formula: 'Bỏ dấu ở đầu ô. Ô bắt đầu như một công thức của bảng tính.',
  long: 'Viết ngắn lại, nhiều nhất 500 chữ.',
  unreadable: 'Nhập lại ô này. Trong ô có ký tự không đọc được.',
  idNumber: 'Nhập số căn cước 12 chữ số, số giấy tờ cũ 9 chữ số hoặc số hộ chiếu.',
  phone: 'Nhập số di động Việt Nam 10 chữ số.',
  name: 'Viết họ và tên bằng chữ cái.',
  birth: 'Viết ngày sinh như 05/09/1987. Nếu chỉ biết tháng hoặc năm, viết 09/1987 hoặc 1987.',
  sex: 'Viết “Nam” hoặc “Nữ”.',
  household: 'Nhập mã hộ gia đình bằng chữ số và chữ cái.',
  province: 'Nhập mã tỉnh 2 chữ số, là một trong 34 tỉnh hiện nay.',
  day: 'Viết ngày như 05/09/2026 hoặc 2026-09-05.',
  future: 'Xem lại ô này. Ngày hoặc tháng này chưa đến.',
  far: 'Xem lại ô này. Ngày hoặc tháng này còn quá xa.',
  month: 'Viết tháng như 09/2026 hoặc 2026-09.',
  money: 'Viết số tiền như 4.321.000,00 hoặc 4321000.',
  coefficient: 'Viết hệ số như 3,66.',
  share: 'Viết tỷ lệ từ 0 đến 100, như 22 hoặc 4,5.',
  count: 'Viết bằng chữ số, như 12.',
  cardNumber: 'Nhập số thẻ BHYT 15 ký tự, hoặc 10 chữ số của thẻ mẫu mới.',
  objectCode: 'Xem lại hai chữ đầu của số thẻ: không có mã đối tượng này.',
  cardOfOther: 'Xem lại số thẻ: 10 chữ số cuối phải là mã số BHXH của dòng.',
  facility: 'Nhập mã cơ sở khám chữa bệnh 5 ký tự, như 01018. Hai số đầu là mã tỉnh.',
  level: 'Viết mã mức hưởng từ 1 đến 5, hoặc để trống.',
  levelOfOther: 'Xem lại mã mức hưởng: số thẻ 15 ký tự ghi mức khác.',
  area: 'Viết K1, K2 hoặc K3, hoặc để trống.',
  employer: 'Nhập mã đơn vị bằng chữ cái in hoa và chữ số.',
  oldProvince: 'Nhập mã tỉnh 2 chữ số, là một trong 63 tỉnh trước ngày 01/07/2025.',
  office: 'Nhập mã cơ quan BHXH gồm 3 hoặc 5 chữ số. Ba số đầu là mã cơ quan của tỉnh.',
  taxCode: 'Nhập mã số thuế 10 chữ số, thêm 3 chữ số nếu là chi nhánh.',
  employerState: 'Viết “Đang hoạt động”, “Tạm ngừng” hoặc “Giải thể”.',
  insurance: 'Viết BHXH, BHTN, BHTNLĐ-BNN hoặc BHYT.',
  contribution: 'Viết “đã đóng”, “chậm đóng”, “truy thu” hoặc “tự nguyện”.',
  benefitType: 'Viết tên chế độ như trong danh sách chế độ, như “Lương hưu”.',
  benefitState: 'Viết trạng thái có ở chế độ này, như “Đã chi trả” hoặc “Đang hưởng”.',
  otherBenefit: 'Để trống ô này: chế độ của dòng không có điều ấy.',
  list: 'Viết mỗi mục một dòng, các phần cách nhau bằng dấu “|”.',
  turned: 'Xem lại hai mốc: mốc cuối đứng trước mốc đầu.',
  twice: 'Gộp với dòng trước: hai dòng nói về cùng một điều.',
  unknownPerson: 'Nạp người này trước, bằng tệp người tham gia.',
  many: 'Chia bớt: một người có quá 5.000 dòng.',
} as const

/** What is told of a row that is let in all the same: it may be right, and only people can know. */
export const remarkSentences = {
  paidAhead: 'Xem lại tháng cuối. Tháng chưa đến mà ghi đã đóng. Dòng vẫn được nhận.',
  idProvince: 'Xem lại 3 chữ số đầu, không phải mã tỉnh nào. Dòng vẫn được nhận.',
  sameIdNumber: 'Xem lại số này. Một người khác trong sổ cũng mang. Dòng vẫn được nhận.',
  unlistedFacility: 'Xem lại mã cơ sở. Danh sách của cổng chưa có mã ấy. Dòng vẫn được nhận.',
  unlistedOffice: 'Xem lại mã cơ quan. Danh sách của cổng chưa có mã ấy. Dòng vẫn được nhận.',
} as const

export type RefusalRule = keyof typeof refusalSentences
type RemarkRule = keyof typeof remarkSentences
export type FoundRule = RefusalRule | RemarkRule

export const isRemark = (rule: string): boolean => Object.hasOwn(remarkSentences, rule)

/** Where, and why. `column` is empty where the whole row is meant. */
export type RowRefusal = { line: number; column: string; rule: FoundRule }
/** As it was kept, perhaps by an earlier version of the rules. */
export type KeptRefusal = { line: number; record?: number; column: string; rule: string }

/** So many refused rows are told by name; the count tells the rest. */
export const MOST_TOLD = 200

const sentences: Record<string, string> = { ...refusalSentences, ...remarkSentences }

export const sentenceOfRule = (rule: string): string =>
  Object.hasOwn(sentences, rule) ? sentences[rule]! : 'Xem lại dòng này.'
