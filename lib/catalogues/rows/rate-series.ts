import { msg } from '@/lib/words/t'

/** What a row of `rates` is about, as people are told of it. The member says of whom, or of which part. */
export const rateSeries = {
  'base-salary': msg('mức tham chiếu (mức lương cơ sở)'),
  'bhyt-household': msg('mức đóng BHYT hộ gia đình'),
  'bhyt-share': msg('tỷ lệ chi phí khám chữa bệnh mà quỹ BHYT trả, theo mức hưởng'),
  'bhyt-group-level': msg('mức hưởng BHYT của một nhóm người tham gia'),
  'bhyt-small-visit': msg('chi phí một lần khám mà người bệnh không phải cùng chi trả'),
  'bhyt-copayment-most': msg('mức cùng chi trả trong một năm, từ đó quỹ BHYT trả hết'),
  'bhyt-row-years': msg('số năm tham gia BHYT liên tục'),
  'bhyt-gap': msg('thời gian gián đoạn mà tham gia BHYT vẫn được tính liên tục'),
  'voluntary-rate': msg('tỷ lệ đóng BHXH tự nguyện'),
  'voluntary-income-min': msg('thu nhập thấp nhất để đóng BHXH tự nguyện'),
  'voluntary-support': msg('mức hỗ trợ đóng BHXH tự nguyện'),
  'paid-share': msg('tỷ lệ đóng vào quỹ hưu trí, tử tuất'),
  'minimum-wage': msg('mức lương tối thiểu theo vùng'),
  'minimum-wage-hour': msg('mức lương tối thiểu theo giờ'),

  'retirement-age': msg('tuổi nghỉ hưu'),
  'retirement-age-lower': msg('số tháng nghỉ hưu sớm hơn tuổi thường'),
  'retirement-age-voluntary': msg('tuổi hưởng lương hưu của người đóng tự nguyện trước năm 2021'),

  'half-year-months': msg('số tháng lẻ được tính nửa năm'),
  'averaged-months': msg('số tháng cuối để tính mức bình quân'),
  'price-coefficient': msg('hệ số trượt giá'),
  'state-pay-years': msg('số năm cuối để tính bình quân lương do Nhà nước quy định'),
  'state-pay-all-from': msg('năm bắt đầu tính bình quân của toàn bộ lương do Nhà nước quy định'),
  'state-pay-by-reference': msg('năm bắt đầu điều chỉnh lương do Nhà nước quy định theo giá'),

  'pension-least-years': msg('số năm đóng ít nhất để có lương hưu'),
  'pension-first-years': msg('số năm đóng của tỷ lệ hưởng đầu tiên'),
  'pension-first-rate': msg('tỷ lệ hưởng lương hưu đầu tiên'),
  'pension-year-rate': msg('tỷ lệ hưởng thêm cho mỗi năm đóng'),
  'pension-short-rate': msg('tỷ lệ hưởng của nam đóng chưa đủ 20 năm'),
  'pension-short-year-rate': msg('tỷ lệ hưởng thêm mỗi năm của nam đóng chưa đủ 20 năm'),
  'pension-most-rate': msg('tỷ lệ hưởng lương hưu cao nhất'),
  'pension-early-cut': msg('tỷ lệ giảm khi nghỉ hưu trước tuổi'),
  'pension-early-half': msg('số tháng nghỉ sớm bị giảm như nửa năm'),
  'pension-once-years': msg('số năm đóng đã đủ tỷ lệ hưởng cao nhất'),
  'pension-once-months': msg('trợ cấp một lần cho mỗi năm đóng thêm'),
  'pension-floor': msg('lương hưu thấp nhất'),
  'pension-floor-years': msg('số năm đóng để có lương hưu thấp nhất'),
  'pension-rise': msg('mức tăng lương hưu'),
  'pension-rise-before-1995': msg('mức tăng thêm cho người nghỉ hưu trước năm 1995'),

  'lump-sum-months': msg('mức BHXH một lần'),
  'monthly-allowance-months': msg('mức trợ cấp hằng tháng khi chưa đủ năm đóng'),
  'social-pension': msg('trợ cấp hưu trí xã hội'),
  'social-pension-age': msg('tuổi hưởng trợ cấp hưu trí xã hội'),
  'missing-months-most': msg('số tháng đóng bù nhiều nhất'),

  'maternity-leave': msg('thời gian nghỉ thai sản'),
  'maternity-grant': msg('trợ cấp một lần khi sinh con'),
  'father-leave': msg('số ngày nghỉ của cha khi vợ sinh con'),
  'voluntary-maternity-grant': msg('trợ cấp thai sản của BHXH tự nguyện'),
  'pay-days': msg('số ngày để chia lương tháng'),
  'recovery-rate': msg('mức dưỡng sức mỗi ngày'),

  'sickness-rate': msg('tỷ lệ hưởng khi ốm đau'),
  'sickness-rate-long': msg('tỷ lệ hưởng khi ốm đau dài ngày'),
  'sickness-days': msg('số ngày nghỉ ốm trong một năm'),
  'sickness-days-hard-work': msg('số ngày nghỉ ốm trong một năm khi làm việc nặng nhọc'),
  'sickness-days-child': msg('số ngày nghỉ chăm con ốm trong một năm'),

  'unemployment-rate': msg('tỷ lệ hưởng trợ cấp thất nghiệp'),
  'unemployment-ceiling': msg('mức trợ cấp thất nghiệp cao nhất'),
  'unemployment-least-months': msg('số tháng đóng ít nhất để hưởng trợ cấp thất nghiệp'),
  'unemployment-time': msg('thời gian hưởng trợ cấp thất nghiệp'),
  'unemployment-waiting': msg('số ngày từ khi nộp đến khi hưởng trợ cấp thất nghiệp'),

  'funeral-grant': msg('trợ cấp mai táng'),
  'survivor-monthly': msg('trợ cấp tuất hằng tháng'),
  'survivor-monthly-most': msg('số người hưởng trợ cấp tuất hằng tháng nhiều nhất'),
  'survivor-once-months': msg('trợ cấp tuất một lần'),
  'survivor-pensioner': msg('trợ cấp tuất một lần khi người mất đang hưởng lương hưu'),
} as const

export type RateSeries = keyof typeof rateSeries
