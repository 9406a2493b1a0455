import { recordHref } from '@/lib/records/record-parts'
import { msg } from '@/lib/words/t'
import type { Estimate } from './estimate'
import { lumpSumEstimate } from './lump-sum-estimate'
import { maternityEstimate } from './maternity-estimate'
import { oldAgeEstimate } from './old-age-estimate'
import type { OwnFacts } from './own-facts'
import { sicknessEstimate } from './sickness-estimate'
import { unemploymentEstimate } from './unemployment-estimate'
import { readOtherWish, type OtherWish, type WishBox } from './attempt'

type Kind = {
  slug: string
  title: string
  /** What is typed there, not chosen. */
  boxes: readonly WishBox[]
  make: (facts: OwnFacts, attempt: OtherWish) => Estimate[]
}

/** What may be estimated, each at an address of its own. */
export const estimateKinds = {
  oldAge: {
    slug: 'luong-huu',
    title: msg('Lương hưu'),
    boxes: ['luong', 'den'],
    make: (facts, attempt) => [
      oldAgeEstimate(facts, attempt, 'goOn'),
      oldAgeEstimate(facts, attempt, 'stop'),
    ],
  },
  lumpSum: {
    slug: 'mot-lan',
    title: msg('BHXH một lần'),
    boxes: [],
    make: (facts) => [lumpSumEstimate(facts)],
  },
  sickness: {
    slug: 'om-dau',
    title: msg('Ốm đau'),
    boxes: ['ngay'],
    make: (facts, attempt) => [sicknessEstimate(facts, attempt)],
  },
  maternity: {
    slug: 'thai-san',
    title: msg('Thai sản'),
    boxes: [],
    make: (facts, attempt) => [maternityEstimate(facts, attempt)],
  },
  unemployment: {
    slug: 'that-nghiep',
    title: msg('Thất nghiệp'),
    boxes: [],
    make: (facts, attempt) => [unemploymentEstimate(facts, attempt)],
  },
} as const satisfies Record<string, Kind>
export type EstimateKind = keyof typeof estimateKinds

export const estimateNames = Object.keys(estimateKinds) as EstimateKind[]

export const kindBySlug = (slug: string): EstimateKind | null =>
  estimateNames.find((kind) => estimateKinds[kind].slug === slug) ?? null

export const estimateHref = (whose: string, kind: EstimateKind): string =>
  `${recordHref(whose, 'estimates')}/${estimateKinds[kind].slug}`

/** Nothing is asked of whoever would get no other answer: of a pensioner, or of one who never paid. */
export const mayBeAskedAnew = (
  kind: EstimateKind,
  facts: OwnFacts,
  estimates: readonly Estimate[],
): boolean =>
  [...estimates, ...estimateKinds[kind].make(facts, readOtherWish({}, facts))].some(
    ({ refusal }) => refusal === null,
  )
