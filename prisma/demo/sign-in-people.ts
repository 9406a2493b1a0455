import type { InsuredPerson } from '@/lib/insured/person'
import type { LifeWish } from '@/lib/invented/life/wished-jobs'
import type { DemoCase } from './cases'
import { childrenOf } from './people'
import type { DemoApplicant } from './send-declaration'

/** Of whoever signs in to look at the personal area: each has another kind of history (their names: demo-sign-ins.json). */
const signInWishes: Record<string, LifeWish> = {
  '0187273466': 'pensioner',
  '0131839943': 'many-turns',
  '0131113072': 'parent',
  '8948281486': 'jobless',
  '8917369451': 'nothing',
}
const PARENT = '0131113072'
const CHILDREN = 2

export const signInCodes = Object.keys(signInWishes)
export const lifeWishOf = (bhxhCode: string): LifeWish | undefined => signInWishes[bhxhCode]

export type SignInCase = DemoApplicant & { one: DemoCase }

/** Approved far from where officers are shown their work; a parent before the children. The first one has a case of its own. */
export function signInCases(people: readonly InsuredPerson[]): SignInCase[] {
  const one: DemoCase = { stage: 'approved', officeCode: '001' }
  const persons = signInCodes
    .slice(1)
    .map((code) => people.find(({ bhxhCode }) => bhxhCode === code)!)
  const parent = persons.find(({ bhxhCode }) => bhxhCode === PARENT)!
  const children = childrenOf(parent, people).slice(-CHILDREN)
  return [
    ...persons.map((person) => ({ person, one })),
    ...children.map((child) => ({
      person: parent,
      child,
      one: { ...one, kind: 'child' as const },
    })),
  ]
}
