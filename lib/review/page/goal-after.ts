import { caseActions, type CaseAction } from '../actions'
import { KEEP } from '../desk/desk-parts'
import type { Outcome } from '../refusals'

type After = {
  reference: string
  /** Null where nothing was to be done. */
  action: CaseAction | null
  posted: Record<string, string>
  next?: string | null
}

/** The page that shows what became of an action, and the part of it that matters first. */
export function goalAfter(
  outcome: Outcome<{ lacksReason?: boolean }>,
  { reference, action, posted, next }: After,
): string {
  const slug = action ? caseActions[action].slug : KEEP
  const page = `/can-bo/ho-so/${reference}`
  if (outcome.ok) {
    const part = outcome.lacksReason ? 'loi' : action === 'setChecks' ? 'quyet-dinh' : 'xong'
    return `${page}?xong=${slug}${next ? `&tiep=${next}` : ''}#${part}`
  }
  if (outcome.reason === 'not-yours') return '/can-bo?loi=not-yours#loi'
  const items = outcome.items ? `&muc=${outcome.items.join()}` : ''
  const about = `loi=${outcome.reason}&viec=${slug}${items}`
  // Whoever stands at the counter stays there.
  if (posted.trang === 'tiep-nhan') return `/can-bo/tiep-nhan?ma=${reference}&${about}#loi`
  return `${page}?${about}#loi`
}
