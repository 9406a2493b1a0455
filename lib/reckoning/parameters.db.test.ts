import { expect, test } from 'vitest'
import { parameters as fromFiles, today } from './fixtures/parameters'
import { reckonPension } from './pension/reckon-pension'
import { listParameters } from './repository'

const keyOf = ({ series, member, validFrom, amount }: (typeof fromFiles)[number]) =>
  `${series} ${member} ${validFrom} ${amount}`

test('số liệu trong cơ sở dữ liệu là số liệu của danh mục, đến từng chữ số', async () => {
  const rows = await listParameters()
  expect(rows.map(keyOf).toSorted()).toEqual(fromFiles.map(keyOf).toSorted())
})

test('tính bằng số liệu của cơ sở dữ liệu ra cùng lời giải', async () => {
  const of = { sex: 'female', months: 247, average: 7_654_321, monthsEarly: 17 } as const
  const answer = reckonPension({ ...today, parameters: await listParameters() }, of)
  expect(answer).toEqual(reckonPension(today, of))
  expect(answer).toHaveProperty('value.pension')
})
