const MOST = 60

/** «3», «1,5», «0.5»: half days count, smaller parts do not. As an exact decimal, `1.5`. */
export function readSickDays(typed: string): string | undefined {
  const [, whole, rest = '0'] = /^(\d{1,2})(?:[.,]([05]))?(?:\s*ngày)?$/u.exec(typed) ?? []
  if (whole === undefined) return undefined
  const days = Number(`${whole}.${rest}`)
  return days > 0 && days <= MOST ? String(days) : undefined
}
