import * as z from 'zod'
import { msg } from '@/lib/words/t'
import { amount, dated, day, flag, text } from './columns'
import { rateSeries, type RateSeries } from './rate-series'

const series = Object.keys(rateSeries) as [RateSeries, ...RateSeries[]]

export const rateRow = z.object({
  series: z.enum(series).meta({ title: msg('Loại mức') }),
  member: text(msg('Đối tượng')),
  amount: amount(msg('Mức')),
  unit: text(msg('Đơn vị tính')),
  basis: text(msg('Căn cứ')),
  ...dated,
})

export const holidayRow = z.object({
  day: day(msg('Ngày')),
  name: text(msg('Tên')),
  isWorked: flag(msg('Làm bù')),
  basis: text(msg('Căn cứ')),
  ...dated,
})
