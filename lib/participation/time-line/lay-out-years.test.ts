import { expect, test } from 'vitest'
import { cleanHistories } from '../fixtures/clean-histories'
import { toldPeriod } from '../fixtures/told-period'
import { monthsOf } from '../months/count-months'
import { layOutYears } from './lay-out-years'

const social = (months: string, employer: string, more = {}) =>
  toldPeriod('SOCIAL', months, employer, more)

test('hai dòng nối nhau của một nơi là một vạch trong năm', () =>
  expect(
    layOutYears([social('2019-02..2019-05', 'Nơi A'), social('2019-06..2020-01', 'Nơi A')]).years,
  ).toMatchObject([
    { from: 2019, lanes: 1, bars: [{ start: 1, length: 11, payer: 1 }] },
    { from: 2020, bars: [{ start: 0, length: 1 }] },
  ]))

test('hai nơi cùng tháng đứng trên hai hàng; nơi đến sau về lại hàng còn trống', () =>
  expect(
    layOutYears([
      social('2019-01..2019-06', 'Nơi A'),
      social('2019-05..2019-08', 'Nơi B', { state: 'OWED' }),
      social('2019-07..2019-12', 'Nơi C'),
    ]),
  ).toMatchObject({
    years: [
      {
        lanes: 2,
        bars: [
          { start: 0, lane: 0, payer: 1 },
          { start: 4, lane: 1, payer: 2, state: 'OWED' },
          { start: 6, lane: 0, payer: 3 },
        ],
      },
    ],
    together: [{ fromMonth: '2019-05', toMonth: '2019-08' }],
  }))

test('nhiều năm liền không đóng chỉ chiếm một hàng', () =>
  expect(
    layOutYears([social('2001-01..2001-12', 'Nơi A'), social('2010-01..2010-12', 'Nơi A')]).years,
  ).toMatchObject([{ from: 2001 }, { from: 2002, to: 2009, bars: [] }, { from: 2010 }]))

test('với mọi quá trình, các vạch kể đúng các tháng của các dòng, không chồng nhau', () => {
  for (const { periods } of cleanHistories) {
    const rows = periods.filter(({ insurance }) => insurance === 'SOCIAL')
    const { years } = layOutYears(rows)
    const drawn = years.flatMap(({ from, bars }) =>
      bars.flatMap(({ start, length, lane }) =>
        Array.from({ length }, (_, index) => `${from * 12 + start + index} ${lane}`),
      ),
    )
    expect(new Set(drawn).size).toBe(drawn.length)
    const months = new Set(rows.flatMap((row) => [...monthsOf(row)]))
    expect(new Set(drawn.map((place) => Number(place.split(' ')[0])))).toEqual(months)
  }
})

test('tháng trước nơi làm đầu tiên và sau tháng cuối không bị vẽ là không đóng', () =>
  expect(
    layOutYears([social('2019-05..2019-08', 'Nơi A'), social('2021-03..2021-10', 'Nơi A')]).years,
  ).toMatchObject([
    { from: 2019, between: { start: 4, length: 8 } },
    { from: 2020, between: { start: 0, length: 12 } },
    { from: 2021, between: { start: 0, length: 10 } },
  ]))

test('nơi đóng nghỉ rồi đóng lại thì danh sách kể hai khoảng, không nói là liền một mạch', () =>
  expect(
    layOutYears([
      social('2021-06..2021-09', 'Nơi A'),
      social('2021-10..2021-12', 'Nơi A'),
      social('2024-01..2024-03', 'Nơi A', { state: 'OWED' }),
    ]).payers,
  ).toEqual([
    {
      number: 1,
      name: 'Nơi A',
      spans: [
        { fromMonth: '2021-06', toMonth: '2021-12' },
        { fromMonth: '2024-01', toMonth: '2024-03' },
      ],
    },
  ]))
