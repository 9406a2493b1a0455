import { msg } from '@/lib/words/t'

// Official words about cards, letter by letter, as lib/site/official-sentences.ts keeps the others.

/** What the app tells of each level of a card (the guide has the fourth, public copies all five). The law has other words since 01/01/2025. */
export const benefitTexts = {
  1: msg(
    'Được quỹ BHYT thanh toán 100% chi phí khám bệnh, chữa bệnh (KCB) thuộc phạm vi chi trả BHYT và không áp dụng giới hạn tỷ lệ thanh toán một số thuốc, hoá chất, vật tư y tế và dịch vụ kỹ thuật theo quy định của Bộ trưởng Bộ Y tế về danh mục và tỷ lệ, điều kiện thanh toán dịch vụ kỹ thuật; chi phí vận chuyển người bệnh từ tuyến huyện lên tuyến trên trong trường hợp cấp cứu hoặc khi đang điều trị nội trú phải chuyển tuyến chuyên môn kỹ thuật.',
  ),
  2: msg(
    'Được quỹ BHYT thanh toán 100% chi phí KCB thuộc phạm vi chi trả BHYT (có giới hạn tỷ lệ thanh toán một số thuốc, hoá chất, vật tư y tế và dịch vụ kỹ thuật theo quy định của Bộ trưởng Bộ Y tế); chi phí vận chuyển người bệnh từ tuyến huyện lên tuyến trên trong trường hợp cấp cứu hoặc khi đang điều trị nội trú phải chuyển tuyến chuyên môn kỹ thuật.',
  ),
  3: msg(
    'Được quỹ BHYT thanh toán 95% chi phí KCB thuộc phạm vi chi trả BHYT (có giới hạn tỷ lệ thanh toán một số thuốc, hoá chất, vật tư y tế và dịch vụ kỹ thuật theo quy định của Bộ trưởng Bộ Y tế); 100% chi phí KCB tại tuyến xã và chi phí cho một lần KCB thấp hơn 15% tháng lương cơ sở.',
  ),
  4: msg(
    'Được quỹ BHYT thanh toán 80% chi phí KCB thuộc phạm vi chi trả BHYT (có giới hạn tỷ lệ thanh toán một số thuốc, hóa chất, vật tư y tế và dịch vụ kỹ thuật theo quy định của Bộ trưởng Bộ Y tế); 100% chi phí KCB tại tuyến xã và chi phí cho một lần KCB thấp hơn 15% tháng lương cơ sở.',
  ),
  5: msg(
    'Được quỹ BHYT thanh toán 100% chi phí KCB, kể cả chi phí KCB ngoài phạm vi được hưởng BHYT; chi phí vận chuyển.',
  ),
} as const

/** What stands on a card of health insurance, in the order of its face. It is Vietnamese for every reader. */
export const cardWords = {
  issuer: 'BẢO HIỂM XÃ HỘI VIỆT NAM',
  title: 'THẺ BẢO HIỂM Y TẾ',
  number: 'Mã số',
  fullName: 'Họ và tên',
  birthDate: 'Ngày sinh',
  address: 'Địa chỉ',
  sex: 'Giới tính',
  level: 'Mã mức hưởng',
  area: 'Mã nơi sinh sống',
  facility: 'Nơi ĐK KCB BĐ',
  facilityCode: 'Mã',
  validFrom: 'Giá trị sử dụng',
  validTo: 'đến ngày',
  fromDay: 'từ ngày',
  fiveYears: 'Thời điểm đủ 05 năm liên tục',
  from: 'từ',
} as const
