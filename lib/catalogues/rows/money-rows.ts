import * as z from 'zod'
import { amount, dated, day, flag, text } from './columns'

export const rateSeries = {
  'base-salary': 'Mức lương cơ sở',
  'bhyt-household': 'Mức đóng BHYT hộ gia đình',
  'voluntary-rate': 'Tỷ lệ đóng BHXH tự nguyện',
  'voluntary-income-min': 'Thu nhập thấp nhất làm căn cứ đóng BHXH tự nguyện',
  'voluntary-support': 'Nhà nước hỗ trợ đóng BHXH tự nguyện',
} as const

const series = Object.keys(rateSeries) as [keyof typeof rateSeries]

export const rateRow = z.object({
  series: z.enum(series).meta({ title: 'Loại mức' }),
  member: text('Đối tượng'),
  amount: amount('Mức'),
  unit: text('Đơn vị tính'),
  basis: text('Căn cứ'),
  ...dated,
})

export const holidayRow = z.object({
  day: day('Ngày'),
  name: text('Tên'),
  isWorked: flag('Làm bù'),
  basis: text('Căn cứ'),
  ...dated,
})
