import 'server-only'
import { addDays } from '@/lib/forms/days/working-days'
import { monthsLaterOn } from '@/lib/cards/five-years/days'
import { monthsLater } from '@/lib/reckoning/exact/month'
import type { By } from '@/lib/reckoning/sheet/reckon'
import { findCardEnd } from '../found/card-end'
import { findComingOfAge } from '../found/coming-of-age'
import { findFiveYears } from '../found/five-years'
import { mayLack } from '../found/may-lack'
import { findPayGap, RECENT_MONTHS } from '../found/pay-gap'
import { RECENT_DAYS } from '../found/recent'
import type { FoundNotice, NoticeKind } from '../kinds'
import type { NoticeReader } from '../told/notice-reader'
import type { JournaledBatch } from './open-batch'
import {
  listCardsEnding,
  listNewVisits,
  listPerhapsFiveYears,
  listHistories,
  listLatePeriods,
} from './repository'

type Told = Pick<FoundNotice, 'kind' | 'subject' | 'day'>
/** By which law and on which day, and since when a visit counts as new. */
export type Looking = By & { importedSince: Date }

const FIVE_YEARS = 60
/** A hospital sends its claim within weeks; one of a visit long ago is no news. */
const VISIT_DAYS = 60
const SLACK = 3

type Finder = (
  batch: JournaledBatch,
  by: Looking,
  readers: readonly NoticeReader[],
) => Promise<FoundNotice[]> | FoundNotice[]

/** Who looks for what: kinds that one question answers have one finder. */
const finders: Record<NoticeKind, Finder> = {
  visit: findVisits,
  'card-7': findCards,
  'card-30': findCards,
  gap: findLacking,
  'five-years': findYears,
  'age-soon': findAges,
  'of-age': findAges,
}

/** All that is to be told of these people, before it is asked whom. */
export async function findInBatch(
  batch: JournaledBatch,
  readers: readonly NoticeReader[],
  by: Looking,
): Promise<FoundNotice[]> {
  const once = [...new Set(Object.values(finders))]
  const found = await Promise.all(once.map((find) => find(batch, by, readers)))
  return found.flat()
}

async function findVisits(batch: JournaledBatch, { day, importedSince }: Looking) {
  const since = { arrivedSince: addDays(day, -VISIT_DAYS), importedSince }
  const visits = await listNewVisits(batch, since)
  return visits.map((visit): FoundNotice => ({ ...visit, kind: 'visit' }))
}

async function findCards(batch: JournaledBatch, { day }: Looking): Promise<FoundNotice[]> {
  const cards = await listCardsEnding(batch, day, addDays(day, RECENT_DAYS))
  return ofEach(cards, (own) => findCardEnd(own, day))
}

async function findYears(batch: JournaledBatch, by: Looking): Promise<FoundNotice[]> {
  const reachedFrom = addDays(by.day, -RECENT_DAYS)
  const { cards, periods } = await listPerhapsFiveYears(batch, {
    reachedFrom,
    reachedTo: by.day,
    beganFrom: addDays(monthsLaterOn(reachedFrom, -FIVE_YEARS), -SLACK),
    beganTo: addDays(monthsLaterOn(by.day, -FIVE_YEARS), SLACK),
  })
  const paid = byPerson(periods)
  return ofEach(cards, (own, code) =>
    findFiveYears({ cards: own, periods: paid.get(code) ?? [] }, by),
  )
}

async function findLacking(batch: JournaledBatch, { day }: Looking): Promise<FoundNotice[]> {
  const since = monthsLater(day.slice(0, 7), -RECENT_MONTHS)
  const late = await listLatePeriods(batch, monthsLater(since, -1))
  const few = [...byPerson(late)].filter(([, own]) => mayLack(own, since)).map(([code]) => code)
  const { periods, leaves } = await listHistories(batch, few)
  const away = byPerson(leaves)
  return ofEach(periods, (own, code) => {
    const imported = own.filter(({ insurance }) => insurance === 'SOCIAL')
    const dataOn = imported
      .map(({ importedOn }) => importedOn)
      .toSorted()
      .at(-1)
    return dataOn ? findPayGap({ periods: own, leaves: away.get(code) ?? [], dataOn }, day) : null
  })
}

function findAges(
  { wanting }: JournaledBatch,
  { day }: Looking,
  readers: readonly NoticeReader[],
): FoundNotice[] {
  const wanted = readers.filter(({ bhxhCode }) => wanting.age.includes(bhxhCode))
  const ends = new Map(wanted.map(({ bhxhCode, endsOn }) => [bhxhCode, endsOn]))
  return [...ends].flatMap(([bhxhCode, endsOn]) => {
    const found = endsOn && findComingOfAge(endsOn, day)
    return found ? [{ bhxhCode, ...found }] : []
  })
}

function byPerson<Row extends { bhxhCode: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const of = new Map<string, Row[]>()
  for (const row of rows) {
    const own = of.get(row.bhxhCode)
    if (own) own.push(row)
    else of.set(row.bhxhCode, [row])
  }
  return of
}

const ofEach = <Row extends { bhxhCode: string }>(
  rows: readonly Row[],
  find: (own: Row[], bhxhCode: string) => Told | null,
): FoundNotice[] =>
  [...byPerson(rows)].flatMap(([bhxhCode, own]) => {
    const found = find(own, bhxhCode)
    return found ? [{ bhxhCode, ...found }] : []
  })
