import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { byDay, today } from '../fixtures/parameters'
import { isUnreckoned } from '../sheet/unreckoned'
import type { LegalSex } from './conditions'
import { reckonRetirement, type Retirement } from './reckon-retirement'
import type { Retiring } from './retirement-month'

const file = path.join(import.meta.dirname, '../fixtures/retirement-by-birth.csv')
const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
const iso = (month = '') => month.split('/').reverse().join('-')
const shown = (month: string) => month.split('-').reverse().join('/')

function retirementOf(who: Retiring): Retirement {
  const answer = reckonRetirement(today, who)
  if (isUnreckoned(answer)) throw new Error(answer.sentence)
  return answer.value
}

const inWords = (months: number) =>
  `${Math.floor(months / 12)} tuổi${months % 12 ? ` ${months % 12} tháng` : ''}`

test('cả bảng 252 tháng sinh: tuổi, tháng đủ tuổi, tháng đầu có lương hưu', () => {
  expect(lines).toHaveLength(252)
  const told = lines.map((line) => {
    const [sex, birth] = line.split(',')
    const { age, reached, pensionFrom } = retirementOf({ sex: sex as LegalSex, birth: iso(birth) })
    return [sex, birth, inWords(age), shown(reached), shown(pensionFrom.slice(0, 7))].join(',')
  })
  expect(told).toEqual(lines.map((line) => line.split(',').slice(0, 5).join(',')))
})

describe('ngày cuối cùng đi làm và ngày đầu có lương hưu', () => {
  test.each([
    [
      'sinh ngày 31 thì đủ tuổi trong tháng, dù tháng ấy không có ngày 31',
      '1966-12-31',
      '2028-12',
      '2028-12-31',
      '2029-01-01',
    ],
    ['đủ tuổi trong tháng 2 năm nhuận', '1970-02-28', '2032-02', '2032-02-29', '2032-03-01'],
    [
      'sinh ngày 29/02, đủ tuổi trong năm không nhuận',
      '1968-02-29',
      '2030-02',
      '2030-02-28',
      '2030-03-01',
    ],
    ['đủ tuổi tháng 12 thì hưởng từ tháng 1', '1965-06-15', '2026-12', '2026-12-31', '2027-01-01'],
    ['chỉ biết năm sinh thì lấy ngày 01/01', '1966', '2027-10', '2027-10-31', '2027-11-01'],
  ])('%s', (_, birth, ...days) => {
    const [reached, lastDay, pensionFrom] = days
    expect(retirementOf({ sex: 'male', birth })).toMatchObject({ reached, lastDay, pensionFrom })
  })
})

describe('ai được nghỉ sớm hơn', () => {
  test.each<[string, Retiring, number, string]>([
    [
      'nam làm việc nặng nhọc',
      { sex: 'male', birth: '1970-03', condition: 'hardWork' },
      678,
      '2026-09',
    ],
    [
      'nữ làm việc nặng nhọc',
      { sex: 'female', birth: '1974-01', condition: 'hardWork' },
      620,
      '2025-09',
    ],
    ['nam làm hầm lò', { sex: 'male', birth: '1975-03', condition: 'coalPit' }, 618, '2026-09'],
    [
      'nam đóng tự nguyện từ trước năm 2021',
      { sex: 'male', birth: '1968-02', condition: 'voluntaryBefore2021' },
      720,
      '2028-02',
    ],
    [
      'nữ đóng tự nguyện từ trước năm 2021',
      { sex: 'female', birth: '1975-12', condition: 'voluntaryBefore2021' },
      660,
      '2030-12',
    ],
  ])('%s', (_, who, age, reached) => {
    expect(retirementOf(who)).toMatchObject({ age, reached })
  })
})

test('mức giảm tuổi chưa đối chiếu thì lời giải nói ra', () => {
  const answer = reckonRetirement(today, { sex: 'male', birth: '1975-03', condition: 'coalPit' })
  const doubts = isUnreckoned(answer) ? [] : answer.steps.flatMap(({ doubts }) => doubts)
  expect(doubts).toEqual(['Số liệu này chưa được đối chiếu với văn bản gốc.'])
})

describe('đủ tuổi trước khi có số liệu', () => {
  const passed = 'Đã đủ tuổi nghỉ hưu từ trước năm 2020.'

  test.each([
    ['nam sinh 1955', { sex: 'male', birth: '1955-05' }, '2015-05'],
    ['nam sinh 1950, quá cả 70 tuổi', { sex: 'male', birth: '1950' }, '2010-01'],
    ['nam sinh 1930', { sex: 'male', birth: '1930-02' }, '1990-02'],
    ['nữ sinh tháng 12/1964', { sex: 'female', birth: '1964-12-10' }, '2019-12'],
  ] as const)('%s: tuổi đã qua, cổng nói lấy tuổi năm nào', (_, who, reached) => {
    const answer = reckonRetirement(today, who)
    if (isUnreckoned(answer)) throw new Error(answer.sentence)
    expect(answer.value.reached).toBe(reached)
    expect(answer.steps.some(({ words }) => words.startsWith(passed))).toBe(true)
  })

  test('tuổi thấp hơn của nghề thì không suy ra, và không số liệu nào bị gọi là thiếu mà có', () => {
    expect(
      reckonRetirement(today, { sex: 'male', birth: '1962-05', condition: 'hardWork' }),
    ).toMatchObject({
      sentence: expect.stringContaining('của ngày 01/08/2017') as string,
    })
  })

  test('ngày chưa có số liệu nào thì nói đúng ngày ấy', () =>
    expect(reckonRetirement(byDay('2015-03-01'), { sex: 'male', birth: '1930' })).toMatchObject({
      sentence: 'Cổng chưa có số liệu “tuổi nghỉ hưu” của ngày 01/03/2015, nên chưa tính được.',
    }))
})
