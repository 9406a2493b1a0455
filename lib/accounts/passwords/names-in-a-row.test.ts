import { describe, expect, test } from 'vitest'
import { processorMs } from '@/lib/text/fixtures/processor-ms'
import { passwordFault } from './password'

/** Nobody of those below. */
const owner = { login: '9912345678', fullName: 'Lò Thị Mẩy', birthDate: '1985-02-09' }

const strangers = [
  'Hoàng Minh Tuấn',
  'Phạm Thị Hương',
  'Nguyễn Đức Thắng',
  'Lê Quỳnh Như',
  'Trần Ngọc Bảo Châu',
  'Vũ Hòa',
  'Đặng Thúy Hằng',
  'Thạch Sơn Kha',
  'Giàng A Páo',
  'Huỳnh Phước Lộc',
]

const bareOf = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd')
const inTelex: Record<string, string> = {
  'Hoàng Minh Tuấn': 'hoangfminhtuaans',
  'Phạm Thị Hương': 'phamjthijhuwowng',
  'Nguyễn Đức Thắng': 'nguyeenxdduwcsthawngs',
  'Lê Quỳnh Như': 'leequynhfnhuw',
}
const inVni: Record<string, string> = {
  'Hoàng Minh Tuấn': 'Hoa2ngMinhTua61n',
  'Phạm Thị Hương': 'Pha5m Thi5 Hu7o7ng',
  'Lê Quỳnh Như': 'Le6 Quy2nh Nhu7',
}

function asPassword(name: string): string[] {
  const bare = bareOf(name).toLowerCase()
  const parts = bare.split(' ')
  const [run, last] = [parts.join(''), parts.at(-1)!]
  return [
    run,
    name,
    name.toUpperCase().replaceAll(' ', ''),
    name.normalize('NFD'),
    `${run}1990`,
    `${run}@12`,
    `1979${run}`,
    `${name} 03021984`,
    `${parts.toReversed().join('.')}!!`,
    `${last}${parts[0]}2k1`,
    `${parts[0]}_90_${parts.slice(1).join('')}`,
    `${run.replaceAll('a', '@').replaceAll('i', '1')}88`,
    `${run.replaceAll('o', '0').replaceAll('a', '4').replaceAll('e', '3')}`,
    `${parts
      .slice(0, -1)
      .map((part) => part[0])
      .join('')}${last}@1990`,
    inTelex[name] ?? run,
    inVni[name] ?? run,
  ].filter((password) => [...password.normalize('NFC')].length >= 8)
}

describe.each(strangers)('không ai đặt được tên của %s', (name) => {
  test.each([...new Set(asPassword(name))])('«%s»', (password) =>
    expect(passwordFault(password, owner)).toMatch(/names|common/),
  )
})

test('tên người khác thì được nói là tên người', () =>
  expect(passwordFault('hoangminhtuan', owner)).toBe('names'))

test('xét trong chốc lát cả chuỗi dài toàn tên người', () => {
  for (const part of ['an', 'anhanh', 'h0', 'nguyen', 'ă'])
    expect(
      processorMs(() => void passwordFault(part.repeat(64).slice(0, 128), owner)),
    ).toBeLessThan(1_000)
})
