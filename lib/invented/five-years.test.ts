import { expect, test } from 'vitest'
import { tellCards } from '@/lib/cards/told-cards'
import { parameters } from '@/lib/reckoning/fixtures/parameters'
import type { CardRecord, RegisteredPerson } from '@/lib/records/records'
import { readInventedWorld } from '@/prisma/demo/invented-world'
import { asStored } from './fixtures/as-stored'
import { inventRecords } from './invent-records'
import { inventFamilies } from './people/invent-families'

const today = '2026-11-30'
const world = readInventedWorld(today, { seed: 3, nearby: 5 })

test('thời điểm đủ 5 năm trên thẻ bịa ra là ngày đếm được từ thẻ và các tháng đã đóng, trừ vài người', () => {
  const agreements = [...inventFamilies(800, world)].flatMap((family) =>
    family.flatMap((person) => {
      const { cards, periods } = inventRecords({ person, family }, world)
      const told = tellCards(
        {
          person: person as unknown as RegisteredPerson,
          cards: cards as unknown as CardRecord[],
          periods: asStored(person.bhxhCode, periods),
          names: [],
          importedAt: null,
        },
        { parameters, day: today },
      )
      return told ? [told.fiveYears.agreement] : []
    }),
  )
  expect(agreements.length).toBeGreaterThan(300)
  const same = agreements.filter((agreement) => agreement === 'same').length
  expect(same / agreements.length).toBeGreaterThan(0.95)
})
