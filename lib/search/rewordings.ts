import type { Rewording } from '@/lib/text/readings/reworded'

// What people say of a list where they look something up in it: words of the page, of the South, of the market.

const nothing = (...words: string[]): Rewording => words.map((said) => [said, ''] as const)

const WHERE = [
  'ở',
  'tại',
  'gần',
  'ở gần',
  'gần nhất',
  'chỗ tôi',
  'nơi tôi ở',
  'ở đâu',
  'địa chỉ',
  'cho tôi hỏi',
  'tìm',
]
const INSURANCE = [
  'bhyt',
  'bhxh',
  'bảo hiểm y tế',
  'bảo hiểm xã hội',
  'bảo hiểm',
  'bhxh tự nguyện',
  'tự nguyện',
]

export const facilityRewording: Rewording = [
  ['nhà thương', 'bệnh viện'],
  ['bịnh viện', 'bệnh viện'],
  ['nhà bảo sanh', 'nhà hộ sinh'],
  ['nhà bảo sinh', 'nhà hộ sinh'],
  ['nhà sanh', 'nhà hộ sinh'],
  ['bảo sanh viện', 'nhà hộ sinh'],
  ['trạm xá', 'trạm y tế'],
  ...nothing(...WHERE, ...INSURANCE),
  ...nothing(
    'cơ sở kcb',
    'cơ sở khám chữa bệnh',
    'nơi khám chữa bệnh',
    'khám chữa bệnh',
    'khám bệnh',
    'kcb',
  ),
  ...nothing(
    'nơi khám',
    'nơi khám bệnh',
    'nơi đăng ký',
    'đăng ký',
    'ban đầu',
    'cơ sở y tế',
    'cơ sở',
    'ngoại trú',
  ),
  ...nothing(
    'cấp giấy nghỉ việc',
    'giấy nghỉ việc',
    'giấy nghỉ ốm',
    'cấp giấy',
    'cấp giấy nghỉ ốm',
    'hưởng bhxh',
  ),
]

export const pointRewording: Rewording = [
  ...nothing(...WHERE, ...INSURANCE),
  ...nothing(
    'đại lý',
    'đại lý thu',
    'điểm thu',
    'điểm',
    'nơi thu',
    'nơi đóng',
    'chỗ đóng',
    'nơi nộp',
    'chỗ nộp',
    'nơi bán',
  ),
  ...nothing(
    'thu bhyt',
    'thu bhxh',
    'thu bảo hiểm',
    'thu tiền',
    'đóng tiền',
    'nộp tiền',
    'chỗ mua',
    'nơi mua',
  ),
  ...nothing(
    'đóng bhyt',
    'đóng bhxh',
    'đóng bảo hiểm',
    'mua bhyt',
    'mua bảo hiểm',
    'nộp bhyt',
    'nộp bảo hiểm',
  ),
  ...nothing(
    'bán bảo hiểm',
    'bán bhyt',
    'tổ chức dịch vụ thu',
    'tổ chức thu',
    'dịch vụ thu',
    'nhân viên thu',
    'hộ gia đình',
  ),
]

export const officeRewording: Rewording = [
  ...nothing(...WHERE, ...INSURANCE),
  ...nothing(
    'cơ quan',
    'trụ sở',
    'văn phòng',
    'phòng',
    'nơi nộp hồ sơ',
    'cơ quan nhà nước',
    'chi nhánh',
  ),
]

export const employerRewording: Rewording = [
  ...nothing(
    ...WHERE,
    'đơn vị',
    'đơn vị tham gia',
    'đơn vị tham gia bhxh',
    'tham gia bhxh',
    'nơi làm việc',
  ),
]
