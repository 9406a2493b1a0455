import { addWorkingDays } from '@/lib/forms/days/working-days'
import { dayOf, startOfDay } from '@/lib/forms/days/dates'
import { closed, submitted, type Status } from '@/lib/registration/steps/status'

type Queue = {
  slug: string
  title: string
  statuses: readonly Status[]
  /** Only those whose promised day is today, the next working day or past. */
  isDueSoon?: true
  /** Only those sent today. */
  isFromToday?: true
  /** What was decided last comes first; elsewhere who has waited longest does. */
  newestFirst?: true
  /** Said when it is empty. */
  empty: string
}

/** The officers' queues. A case stands in exactly those whose line fits it; nobody puts it there by hand. */
export const queues = [
  {
    slug: 'can-xu-ly',
    title: 'Cần xử lý',
    statuses: ['UNDER_REVIEW'],
    empty: 'Không còn hồ sơ nào chờ thẩm định. Hồ sơ vào đây khi tờ khai đã ký được tiếp nhận.',
  },
  {
    slug: 'cho-ban-ky',
    title: 'Chờ nộp tờ khai đã ký',
    statuses: ['AWAITING_PAPER', 'RECORDED'],
    empty: 'Không có hồ sơ nào chờ tờ khai đã ký. Hồ sơ vào đây khi công dân gửi tờ khai.',
  },
  {
    slug: 'cho-cong-dan',
    title: 'Chờ công dân bổ sung',
    statuses: ['RETURNED'],
    empty: 'Không có hồ sơ nào đang chờ công dân bổ sung.',
  },
  {
    slug: 'cho-duyet',
    title: 'Chờ duyệt',
    statuses: ['AWAITING_APPROVAL', 'DECIDED'],
    empty: 'Không có hồ sơ nào chờ duyệt. Hồ sơ vào đây khi thẩm định xong.',
  },
  {
    slug: 'qua-han',
    title: 'Sắp hoặc đã quá hạn',
    statuses: ['UNDER_REVIEW', 'AWAITING_APPROVAL', 'DECIDED'],
    isDueSoon: true,
    empty: 'Không có hồ sơ nào sắp hết hạn trả lời.',
  },
  {
    slug: 'moi-trong-ngay',
    title: 'Mới trong ngày',
    statuses: submitted,
    isFromToday: true,
    newestFirst: true,
    empty: 'Hôm nay chưa có hồ sơ nào được gửi đến.',
  },
  {
    slug: 'da-xong',
    title: 'Đã xong',
    statuses: closed,
    newestFirst: true,
    empty: 'Chưa có hồ sơ nào có kết quả.',
  },
] as const satisfies readonly Queue[]

export type QueueSlug = (typeof queues)[number]['slug']
const table: readonly (Queue & { slug: QueueSlug })[] = queues

export const findQueue = (slug: unknown): (Queue & { slug: QueueSlug }) | null =>
  table.find((queue) => queue.slug === slug) ?? null
export const queueOf = (slug: QueueSlug) => table.find((queue) => queue.slug === slug)!

/** Where an officer begins: at what waits for them. */
export const firstQueue = (roles: readonly string[]): QueueSlug => {
  if (roles.includes('CHECKER')) return 'can-xu-ly'
  if (roles.includes('APPROVER')) return 'cho-duyet'
  return roles.includes('RECEIVER') ? 'cho-ban-ky' : 'can-xu-ly'
}

export const queueAddress = (slug: QueueSlug): string => `/can-bo?hang-doi=${slug}`

/** A queue's line on one day, for the rule below and for the query alike. */
export type Limits = {
  statuses: readonly Status[]
  dueBy: string | null
  sentFrom: Date | null
}

export const limitsOf = (slug: QueueSlug, today: string): Limits => {
  const queue = queueOf(slug)
  return {
    statuses: queue.statuses,
    dueBy: queue.isDueSoon ? addWorkingDays(today, 1) : null,
    sentFrom: queue.isFromToday ? startOfDay(today) : null,
  }
}

/** Whole days a case has stood where it stands. */
export const daysWaited = (since: Date, today: string): number =>
  Math.max(0, Math.round((Date.parse(today) - Date.parse(dayOf(since))) / 86_400_000))
