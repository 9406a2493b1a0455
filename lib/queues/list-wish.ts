import { readDays } from '@/lib/forms/days/asked-days'
import type { Status } from '@/lib/registration/steps/status'
import { isUuid } from '@/lib/platform/uuid'
import { queueOf, type QueueSlug } from './queues'

/** In which order a list stands. */
export const orders = [
  { slug: 'han', title: 'Hạn gần nhất' },
  { slug: 'cho-lau', title: 'Chờ lâu nhất' },
  { slug: 'moi', title: 'Mới đến nhất' },
] as const
export type Order = (typeof orders)[number]['slug']

/** What somebody wants of a queue: an order, and only some of its cases. All of it stands in the address, the words sealed. */
export type ListWish = {
  order: Order
  status: Status | null
  officeCode: string | null
  /** Held by this officer, or by nobody. */
  holder: string | typeof NOBODY | null
  /** Sent from and up to these days, ISO dates. */
  from: string | null
  to: string | null
  /** Words or a number, as typed; personal data. */
  words: string
}

/** In an address, where an officer's id may stand. */
export const NOBODY = 'chua-ai'

type Asked = Record<string, string | string[] | undefined>

/** What is next due leads; where nothing is promised any more, the newest. */
const usualOrder = (slug: QueueSlug): Order => (queueOf(slug).newestFirst ? 'moi' : 'han')

/** The wish an address or a form holds. What does not belong to the queue or to the officer's offices is left out. */
export function readWish(
  asked: Asked,
  slug: QueueSlug,
  { officeCodes, words }: { officeCodes: string[]; words: string },
): ListWish {
  return {
    order: orders.find((order) => order.slug === asked.xep)?.slug ?? usualOrder(slug),
    status: queueOf(slug).statuses.find((status) => status === asked['tinh-trang']) ?? null,
    officeCode: officeCodes.find((code) => code === asked['co-quan']) ?? null,
    holder: asked.nguoi === NOBODY || isUuid(asked.nguoi) ? asked.nguoi : null,
    ...readDays(asked),
    words: words.trim(),
  }
}

/** The wish as an address holds it, without what goes without saying. */
export function wishQuery(slug: QueueSlug, wish: ListWish, sealedWords: string): URLSearchParams {
  // Whatever may be wished has its word here, or this does not compile.
  const told: Record<keyof ListWish, [word: string, value: string | null]> = {
    order: ['xep', wish.order === usualOrder(slug) ? null : wish.order],
    status: ['tinh-trang', wish.status],
    officeCode: ['co-quan', wish.officeCode],
    holder: ['nguoi', wish.holder],
    from: ['tu', wish.from],
    to: ['den', wish.to],
    words: ['chu', sealedWords || null],
  }
  const entries = [['hang-doi', slug], ...Object.values(told)]
  return new URLSearchParams(
    entries.filter((entry): entry is [string, string] => entry[1] !== null),
  )
}

export const isNarrowed = ({ order: _, ...filters }: ListWish): boolean =>
  Object.values(filters).some(Boolean)
