import 'server-only'
import { redirect } from 'next/navigation'
import { ledTo } from '@/lib/platform/seal/led'
import { currentAddress } from '@/lib/words/asked-language'
import { acceptTermsHref } from '../terms-addresses'

/** Agreed to, it goes on to `here`, where what a press before has come to is still told. Covered numbers are covered again. */
export function toTerms(here: string): never {
  const [page, query = ''] = currentAddress()?.split('?', 2) ?? []
  const words = new URLSearchParams(page === here ? query : '')
  words.delete('hien')
  const goal = words.size > 0 ? `${here}?${words}` : here
  return redirect(`${acceptTermsHref}?tiep=${encodeURIComponent(goal)}`)
}

/** After a press, which has not been done: the page says so, and whether what was typed is kept. */
export async function toTermsAfterPress(here: string, isKept: boolean): Promise<never> {
  const after = `vua-nhan=${isKept ? 'giu' : '1'}&tiep=${encodeURIComponent(here)}`
  return redirect(await ledTo(`${acceptTermsHref}?${after}`))
}
