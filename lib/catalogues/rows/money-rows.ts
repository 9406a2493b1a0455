import * as z from 'zod'
import { msg } from '@/lib/words/t'
import { amount, dated, day, flag, text } from './columns'

const rateSeries = [
  'base-salary',
  'bhyt-household',
  'voluntary-rate',
  'voluntary-income-min',
  'voluntary-support',
] as const

export const rateRow = z.object({
  series: z.enum(rateSeries).meta({ title: msg('Loại mức') }),
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
