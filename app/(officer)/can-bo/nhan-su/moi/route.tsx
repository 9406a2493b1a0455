import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { post } from '@/lib/platform/answers/post'
import { may } from '@/lib/review/actions'
import { askFormPage } from '../ask-form-page'
import { takeAsking } from '../take-asking'

const here = '/can-bo/nhan-su/moi'
const act = 'CREATE'

/** Asks for the account of somebody new. */
export const GET = page(async ({ search: { loi } }) => {
  const officer = await requireOfficer(here)
  if (!may(officer, 'keepStaff')) return notYourRole(officer)
  return askFormPage({ officer, act, here, values: {}, refusal: loi })
})

export const POST = post((request) =>
  takeAsking({
    request,
    here,
    act,
    askingOf: async ({ login, wish, ground, words }) => ({
      act,
      whom: { login },
      wish,
      ground,
      words,
    }),
  }),
)
