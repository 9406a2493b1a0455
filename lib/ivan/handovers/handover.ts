import { isNewsBy, type Errand } from '@/lib/platform/errands/errand'

/** What a provider may say of somebody who was handed over to it. */
export const ivanWords = ['TAKEN', 'ACCEPTED', 'REFUSED'] as const
export type IvanWord = (typeof ivanWords)[number]
/** Ours besides: it has not been reached yet, or its person has left it before it answered. */
export type HandoverState = 'WAITING' | IvanWord | 'WITHDRAWN'

/** Why a provider serves somebody not; another word of it counts as none. */
const ivanReasons = ['no-contract', 'other-data', 'suspended'] as const
export type IvanReason = (typeof ivanReasons)[number]
export const readIvanReason = (text: unknown): IvanReason | null =>
  ivanReasons.find((reason) => reason === text) ?? null

export type IvanHandover = Errand & {
  declarationId: string
  /** Of the catalogue of providers. */
  provider: string
  state: HandoverState
  stateSince: Date
  heardAt: Date | null
  reason: IvanReason | null
}

/** From where the provider's word counts: a contract may be found after all, whoever is served stays so. */
export const isHandoverNews = isNewsBy<HandoverState, IvanWord>({
  WAITING: ivanWords,
  TAKEN: ['ACCEPTED', 'REFUSED'],
  REFUSED: ['ACCEPTED'],
  ACCEPTED: [],
  WITHDRAWN: [],
})

/** The provider has yet to answer: the same question may be put again, a second one would be another. */
export const owed = ['WAITING', 'TAKEN'] as const
export const isOwed = ({ state }: Pick<IvanHandover, 'state'>): boolean =>
  owed.some((one) => one === state)
