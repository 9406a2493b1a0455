import type { BenefitRecord } from '@/lib/records/records'

// What only some benefits have, as the importer kept it (lib/imports/kinds/benefit-details.ts): a file may leave out any of it.

type Details = Pick<BenefitRecord, 'details'>

/** Text, a decimal, or a day; null where the file did not tell it. */
export function detailOf({ details }: Details, name: string): string | null {
  const value = details[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** `2024-07` */
export const monthDetail = (benefit: Details, name: string): string | null =>
  detailOf(benefit, name)?.slice(0, 7) ?? null

export function countDetail(benefit: Details, name: string): number | null {
  const text = detailOf(benefit, name)
  return text === null ? null : Number(text)
}

function itemsOf({ details }: Details, name: string): Record<string, string>[] {
  const list = details[name] as { items?: unknown } | null | undefined
  return Array.isArray(list?.items) ? (list.items as Record<string, string>[]) : []
}

/** A change of a monthly benefit: from this month on another amount. */
export type Adjustment = { month: string; before: string; after: string }

export const benefitAdjustments = (benefit: Details): Adjustment[] =>
  itemsOf(benefit, 'adjustments').map(({ month, before, after }) => ({
    month: month!.slice(0, 7),
    before: before!,
    after: after!,
  }))

/** When whoever looks for work has to say so. */
export type ReportTime = { month: string; from: string; to: string }

export const reportsOf = (benefit: Details): ReportTime[] =>
  itemsOf(benefit, 'reports').map(({ month, from, to }) => ({
    month: month!.slice(0, 7),
    from: from!,
    to: to!,
  }))
