import 'server-only'
import type { ComponentProps } from 'react'
import { documentOf } from '@/app/page-route'
import { Contested, contestedTitle } from '@/components/registration/steps/contested'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { t } from '@/lib/words/t'

type Both = Omit<ComponentProps<typeof Contested>, 'account'>

/** The page (409) that shows what was sent and what stands by now, for the person to choose. */
export const answerWithBoth = async (both: Both): Promise<Response> =>
  documentOf({
    title: t(contestedTitle),
    about: both.reference,
    status: 409,
    headers: { 'cache-control': 'no-store' },
    body: <Contested account={await findHeaderAccount()} {...both} />,
  })
