import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { cardOn, newspaper, openPassport, smeared, tiles, wood } from '../fixtures/drawn-places'
import { back, front } from '../fixtures/drawn-person'
import { judgePhoto } from './judge-photo'
import { lookAt } from './look-at'

const blurred = (sigma: number, card = front) => sharp(card).blur(sigma).jpeg().toBuffer()
const turned = async (picture: Promise<Buffer>) =>
  sharp(await picture)
    .rotate(90)
    .jpeg()
    .toBuffer()
const warningsOf = async (picture: Promise<Buffer>) =>
  judgePhoto(await lookAt(await picture)).warnings

const places = {
  'gạch 8': () => tiles(8),
  'gạch 20': () => tiles(20),
  'gạch 60': () => tiles(60),
  báo: newspaper,
}
type Place = keyof typeof places
const named = Object.keys(places) as Place[]

describe('thẻ mờ trên nền rõ: nói là mờ, vì điều đáng xem là thẻ', () => {
  test.each(named.flatMap((place) => [6, 8, 14].map((sigma) => [place, sigma] as const)))(
    '%s, mờ %i',
    async (place, sigma) => {
      expect(await warningsOf(cardOn(places[place](), await blurred(sigma)))).toContain('blurred')
      expect(await warningsOf(cardOn(places[place](), await blurred(sigma, back)))).toContain(
        'blurred',
      )
    },
  )
  test.each(named)('%s, rung tay theo mỗi chiều', async (place) => {
    expect(await warningsOf(cardOn(places[place](), await smeared(front, 25)))).toContain('blurred')
    expect(await warningsOf(cardOn(places[place](), await smeared(front, 25, 90)))).toContain(
      'blurred',
    )
  })
  test('thẻ nhỏ, ảnh quay ngang', async () => {
    const small = cardOn(newspaper(), await blurred(14), { width: 600 })
    expect(await warningsOf(small)).toContain('blurred')
    expect(await warningsOf(turned(cardOn(tiles(60), await blurred(14))))).toContain('blurred')
  })
})

describe('rung tay theo một chiều được nói ra', () => {
  test.each([0, 90] as const)('cả ảnh, hướng %i', async (turn) => {
    for (const dots of [20, 30, 40, 60])
      for (const card of [front, back])
        expect([dots, await warningsOf(smeared(card, dots, turn))]).toEqual([
          dots,
          expect.arrayContaining(['blurred']),
        ])
  })
})

describe('thẻ rõ không bị chê vì nền hay chỗ nằm', () => {
  test.each(named)('%s', async (place) => {
    for (const card of [front, back, await blurred(1.6), await smeared(front, 3)])
      for (const width of [950, 600])
        expect(await warningsOf(cardOn(places[place](), card, { width }))).toEqual([])
  })
  test.each<[string, () => Promise<Buffer>]>([
    ['trên bàn gỗ', () => cardOn(wood(), front)],
    ['ở góc bàn gỗ', () => cardOn(wood(), front, { width: 600, left: 60, top: 60 })],
    ['ở góc kia', () => cardOn(wood(), front, { width: 500, left: 960, top: 760 })],
    ['ở góc nền gạch', () => cardOn(tiles(60), front, { width: 600, left: 60, top: 60 })],
    ['hộ chiếu mở cả hai trang, nếp gấp ở giữa', () => openPassport().jpeg().toBuffer()],
  ])('%s', async (_, picture) => expect(await warningsOf(picture())).toEqual([]))
})
