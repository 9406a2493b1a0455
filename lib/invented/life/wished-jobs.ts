import type { Dice } from '@/lib/insured/dice'
import { numberOfMonth, type MonthNumber } from '../calendar/month-number'
import type { InventedPlace } from '../world/world'
import { firmJob, officeJob, payGrades } from './make-job'
import type { Job } from './spell'

/** Somebody of the demo whose history is to show something. */
export type LifeWish = 'many-turns' | 'parent' | 'pensioner' | 'jobless' | 'nothing'

type Asked = { born: MonthNumber; now: MonthNumber; place: InventedPlace; throws: Dice }

/** The jobs of such a life. Months are told from today or from the birth, so that it never ages. */
export function wishedJobs(wish: LifeWish, asked: Asked): Job[] {
  return plans[wish](asked)
}

const plans: Record<LifeWish, (asked: Asked) => Job[]> = {
  nothing: () => [],
  'many-turns': manyTurns,
  parent: ({ born, now, place, throws }) => {
    const turn = born + 24 * 12
    return [
      firmJob(place, { from: born + 20 * 12, to: turn }, throws),
      { ...firmJob(place, { from: turn + 4, to: now - 1 }, throws), owes: 2 },
    ]
  },
  pensioner: ({ born, place, throws }) => {
    const [from, last] = [born + 19 * 12, born + 55 * 12]
    const turn = from + 40
    return [
      officeJob(place, { from, to: turn }, throws, payGrades.B),
      officeJob(place, { from: turn + 1, to: last }, throws, payGrades.A1),
    ]
  },
  jobless: ({ born, now, place, throws }) => {
    const turn = born + 24 * 12
    return [
      firmJob(place, { from: born + 19 * 12, to: turn }, throws),
      firmJob(place, { from: turn + 7, to: now - 4 }, throws),
    ]
  },
}

/** Firms first, a pause, months paid back and owed, two jobs at once; then an office, where five steps of pay lead to 3,66. */
function manyTurns({ born, now, place, throws }: Asked): Job[] {
  const begin = Math.max(born + 21 * 12, numberOfMonth(1995))
  const office = now - 4 * payGrades.A1.months - 3
  const second = begin + 96
  const third = office - 60
  return [
    {
      ...firmJob(place, { from: begin, to: begin + 80 }, throws),
      paidBack: { after: 10, months: 3 },
    },
    firmJob(place, { from: second, to: third + 1 }, throws),
    { ...firmJob(place, { from: third, to: office - 19 }, throws), owes: 2 },
    {
      ...officeJob(place, { from: office, to: now - 1 }, throws, payGrades.A1),
      payer: throws.oneOf(place.offices),
      isTeacher: false,
      posts: [
        ['Chuyên viên'],
        ['Chuyên viên', 'Phó trưởng phòng'],
        ['Chuyên viên', 'Phó trưởng phòng'],
      ],
    },
    { ...firmJob(place, { from: now - 40, to: now - 1 }, throws), isSecond: true },
  ]
}
