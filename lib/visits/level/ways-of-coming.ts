import { msg, t } from '@/lib/words/t'

/** MA_DOITUONG_KCB as a patient would say it; the ministry's own words for each stand in lib/claims/tables/data/codes.csv. */
const waysOfComing: Record<string, string> = {
  '1.1': msg('Khám đúng nơi đăng ký ban đầu'),
  '1.2': msg('Khám ở trạm y tế hoặc cơ sở cấp ban đầu tương tự'),
  '1.3': msg('Có giấy chuyển từ cơ sở khác'),
  '1.4': msg('Đang ở nơi khác nơi đăng ký'),
  '1.5': msg('Khám lại theo giấy hẹn'),
  '1.6': msg('Điều trị ngay sau khi hiến bộ phận cơ thể'),
  '1.7': msg('Trẻ điều trị ngay sau khi sinh'),
  '1.8': msg('Điều trị lao'),
  '1.9': msg('Điều trị HIV'),
  '1.10': msg('Điều trị COVID-19'),
  '1.11': msg('Tự đến một cơ sở cấp ban đầu'),
  '1.12': msg('Tự đến khám ngoại trú ở cơ sở cấp cơ bản'),
  '1.13': msg('Tự đến khám ngoại trú ở cơ sở cấp cơ bản được xếp điểm cao'),
  '1.14': msg('Tự đến khám ngoại trú ở cơ sở cấp cơ bản trước đây là tuyến trên'),
  '1.15': msg('Tự đến và nằm viện ở cơ sở cấp cơ bản'),
  '1.16': msg('Tự đến cơ sở cấp cơ bản vì bệnh thuộc loại được tự đến'),
  '1.17': msg('Tự đến cơ sở cấp chuyên sâu vì bệnh thuộc loại được tự đến'),
  '1.18': msg('Tự đến khám ngoại trú ở cơ sở cấp chuyên sâu trước đây là tuyến tỉnh'),
  '2': msg('Cấp cứu'),
  '3.1': msg('Tự đến bệnh viện trước đây là tuyến trung ương'),
  '3.2': msg('Tự đến và nằm viện ở bệnh viện trước đây là tuyến tỉnh'),
  '3.3': msg('Tự đến bệnh viện trước đây là tuyến huyện'),
  '3.5': msg('Tự đến khám ngoại trú ở bệnh viện tuyến tỉnh'),
  '3.6': msg('Người ở vùng khó khăn, xã đảo, huyện đảo nằm viện'),
  '3.7': msg('Tự đến khám ngoại trú ở bệnh viện tuyến trung ương'),
  '7': msg('Lĩnh thuốc theo giấy hẹn khi có dịch'),
  '7.1': msg('Lĩnh thuốc theo giấy hẹn'),
  '7.2': msg('Người khác lĩnh thuốc thay'),
  '7.3': msg('Lĩnh thuốc ở cơ sở khác khi có dịch'),
  '7.4': msg('Thuốc được chuyển đến nhà khi có dịch'),
  '8': msg('Bệnh viện rút đề nghị thanh toán'),
  '9': msg('Không khám theo BHYT'),
  '10': msg('Lĩnh thuốc theo giấy hẹn'),
}

/** Null for a code that no list explains. */
export const wayOfComing = (code: string): string | null => {
  const words = waysOfComing[code]
  return words ? t(words) : null
}
