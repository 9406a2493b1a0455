import { daysLater } from '../calendar/days'
import { monthCounted, writtenMonth } from '../calendar/month-number'
import type { Illness } from '../illnesses/illness'
import { noBenefit, type InventedBenefit } from './benefit'
import { meanPay, type Recipient } from './recipient'

const SHARE = 0.75
const WORKING_DAYS = 24

/** For each leave of which a hospital gave a paper, approved in a batch of the employer's. */
export function sicknessRows(
  { life, jobs }: Recipient,
  illnesses: readonly Illness[],
): InventedBenefit[] {
  return illnesses.flatMap(({ leave }) => {
    if (!leave) return []
    const { from, to, days, serial, job } = leave
    const pay = meanPay(jobs, monthCounted(from), 1)
    const paidOn = daysLater(to, 30)
    if (pay === 0 || daysLater(to, 10) > life.world.today) return []
    const isPaid = paidOn <= life.world.today
    const worked = days - Math.floor(days / 7)
    return [
      {
        ...noBenefit,
        type: 'Ốm đau ngắn ngày',
        ...{ from, to, state: isPaid ? 'Đã chi trả' : 'Đã duyệt', paidOn: isPaid ? paidOn : '' },
        amount: Math.round((pay / WORKING_DAYS) * SHARE * worked),
        details: {
          'Tên đơn vị': job.payer.name,
          'Số ngày nghỉ': String(worked),
          'Đợt, tháng, năm duyệt': `Đợt 1 tháng ${writtenMonth(monthCounted(paidOn))}`,
          'Số seri giấy nghỉ việc (CT07)': serial,
        },
      },
    ]
  })
}
