import type { Outcome } from './refusals'

type After = {
  reference: string
  deed: string
  posted: Record<string, string>
  next?: string | null
}

/** The page that shows what became of a deed, and the part of it that matters first. */
export function goalAfter(
  outcome: Outcome<{ lacksReason?: boolean }>,
  { reference, deed, posted, next }: After,
): string {
  const page = `/can-bo/ho-so/${reference}`
  if (outcome.ok) {
    const part = outcome.lacksReason ? 'loi' : deed === 'phieu-kiem-tra' ? 'quyet-dinh' : 'xong'
    return `${page}?xong=${deed}${next ? `&tiep=${next}` : ''}#${part}`
  }
  if (outcome.reason === 'not-yours') return '/can-bo?loi=not-yours#loi'
  const items = outcome.items ? `&muc=${outcome.items.join()}` : ''
  const about = `loi=${outcome.reason}&viec=${deed}${items}`
  // Whoever stands at the counter stays there.
  if (posted.trang === 'tiep-nhan') return `/can-bo/tiep-nhan?ma=${reference}&${about}#loi`
  return `${page}?${about}#loi`
}
