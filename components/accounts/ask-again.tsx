import type { ReactNode } from 'react'
import { noAskingWords, type NoAsking } from '@/lib/accounts/codes/no-asking'
import { shownLogin } from '@/lib/forms/numbers/login-number'
import { t } from '@/lib/words/t'

type Props = {
  noAsking: NoAsking | null
  /** Where another number may be typed beside the button: whose asking is used up. */
  of?: string | null
  children: ReactNode
}

/** The button for another code, or from when on there is one: none that would be refused. */
export function AskAgain({ noAsking, of, children }: Props) {
  if (!noAsking) return children
  const isOfOne = of && noAsking.reason === 'too-many-codes'
  return (
    <>
      <p>
        {isOfOne && `${t('Mã số {number}:', { number: shownLogin(of) })} `}
        {noAskingWords(noAsking)}
      </p>
      {isOfOne && children}
    </>
  )
}
