import type { FieldError } from '@/lib/forms/form-state'

/** Where a press of «Nhận mã» leads: every page that asks for a code answers alike. */
export const afterAsking = (here: string, asked: { ok: boolean; reason?: string }): string => {
  if (asked.ok) return `${here}?da-gui=1`
  return asked.reason === 'too-many-codes' ? `${here}?loi=too-many-codes#loi` : here
}

type Now = { errors: readonly FieldError[]; hasCode: boolean; until: Date | null }

/** Whether the page still says so: not beside an error, and only while there is a box for the code. */
export const isCodeNews = (
  search: Partial<Record<string, unknown>>,
  { errors, hasCode, until }: Now,
): boolean => search['da-gui'] !== undefined && errors.length === 0 && hasCode && !until
