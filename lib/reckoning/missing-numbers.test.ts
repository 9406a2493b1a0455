import { describe, expect, test } from 'vitest'
import { byDay, parameters } from './fixtures/parameters'
import { monthsOf } from './fixtures/examples'
import { reckonAverage } from './average/reckon-average'
import { reckonFuneralGrant, reckonSurvivors } from './death/survivors'
import { reckonLumpSum } from './lump-sum/reckon-lump-sum'
import { reckonFatherLeave } from './maternity/father-leave'
import { reckonMaternity } from './maternity/maternity'
import { reckonMonthlyAllowance, reckonPension, reckonPensionOnce } from './pension/reckon-pension'
import { reckonRecovery } from './sickness/recovery'
import { reckonSickDaysLeft } from './sickness/sick-days-left'
import { reckonLongSickness, reckonSickness } from './sickness/sickness'
import { reckonUnemployment } from './unemployment/unemployment'

describe('ngày chưa có số liệu: từ chối có tên, không bao giờ là số 0', () => {
  const longAgo = byDay('1990-01-01')
  const pay = { pay: 10_000_000 }
  const average = { average: 10_000_000 }
  test.each<[string, object]>([
    ['lương hưu', reckonPension(longAgo, { sex: 'male', months: 300, ...average })],
    [
      'trợ cấp một lần',
      reckonPensionOnce(byDay('2024-05-01'), { sex: 'male', months: 480, ...average }),
    ],
    [
      'trợ cấp hằng tháng',
      reckonMonthlyAllowance(byDay('2024-05-01'), { months: 120, ...average }),
    ],
    [
      'BHXH một lần',
      reckonLumpSum(longAgo, { monthsBefore2014: 24, monthsFrom2014: 0, ...average }),
    ],
    [
      'bình quân, năm hưởng chưa có hệ số',
      reckonAverage(byDay('2023-05-01'), monthsOf([{ year: 2020, months: 3, salary: 5 }])),
    ],
    [
      'bình quân, năm đóng chưa có hệ số',
      reckonAverage(byDay('2017-05-01'), monthsOf([{ year: 2010, months: 3, salary: 5 }])),
    ],
    ['thai sản', reckonMaternity(longAgo, { children: 1, ...average })],
    ['nghỉ của cha', reckonFatherLeave(byDay('2026-06-30'), { birth: 'second-child', ...average })],
    ['ốm đau', reckonSickness(longAgo, { days: 1, ...pay })],
    ['ốm đau dài ngày', reckonLongSickness(longAgo, { months: 1, monthsPaid: 12, ...pay })],
    [
      'số ngày nghỉ ốm',
      reckonSickDaysLeft(longAgo, { monthsPaid: 12, isHardWork: false, daysUsed: 0 }),
    ],
    ['dưỡng sức', reckonRecovery(longAgo, { days: 5 })],
    [
      'thất nghiệp',
      reckonUnemployment(byDay('2024-06-30'), { monthsPaid: 24, region: 2, ...average }),
    ],
    ['mai táng', reckonFuneralGrant(longAgo)],
    ['tuất', reckonSurvivors(longAgo, { persons: 1 })],
    ['không có dòng nào', reckonFuneralGrant({ parameters: [], day: '2026-11-27' })],
  ])('%s', (_, answer) => {
    expect(answer).toMatchObject({ refusal: 'no-parameter' })
    expect((answer as { sentence: string }).sentence).toMatch(
      /^Cổng chưa có số liệu “.+” của ngày \d{2}\/\d{2}\/\d{4}, nên chưa tính được\.$/,
    )
  })

  test('một dòng bị bỏ thì từ chối nói đúng tên dòng ấy', () => {
    const without = parameters.filter(({ series }) => series !== 'pension-year-rate')
    const of = { sex: 'male', months: 300, ...average } as const
    expect(reckonPension({ parameters: without, day: '2026-11-27' }, of)).toMatchObject({
      sentence: expect.stringContaining('“tỷ lệ hưởng thêm cho mỗi năm đóng”') as string,
    })
  })
})
