import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { AtTheCounter } from '@/components/requests/at-the-counter'
import { NewValuesForm } from '@/components/requests/new-values-form'
import { RequestFrame } from '@/components/requests/request-frame'
import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { findAdjusting, wishesOf } from '@/lib/requests/adjust/keep-wishes'
import { findAddressOfAccount } from '@/lib/registration/others/find-address-of-account'
import { listNewChoices } from '@/lib/requests/adjust/new-choices'
import { chosenOf, errorsOfNew } from '@/lib/requests/adjust/parts'
import { findForm } from '@/lib/platform/seal/kept-form'
import { switchedFormId } from '@/lib/words/switch-intent'
import { msg, t } from '@/lib/words/t'
import { keep } from './keep'

const here = '/ca-nhan/dieu-chinh/moi'
const title = msg('Thông tin mới')

export const GET = page(async ({ search }) => {
  const user = await requireCitizen(here)
  const { draft, owner } = await findAdjusting(user)
  if (!draft || chosenOf(draft.typed).length === 0) redirect('/ca-nhan/dieu-chinh')
  // The address of today stands there, for whoever puts a part of it right. Typed while the session ended; another account's words are not shown here.
  const unsent = await findForm(here)
  const mine = unsent.request === draft.id ? unsent : {}
  const values = { ...(await findAddressOfAccount(user.id)), ...draft.typed, ...mine }
  const [wishes, choices] = await Promise.all([wishesOf(values, owner), listNewChoices(values)])
  const errors = search.loi === undefined ? [] : errorsOfNew(wishes)
  return {
    title: t(title),
    hasErrors: errors.length > 0,
    body: (
      <RequestFrame
        user={user}
        title={t(title)}
        at={here}
        errors={errors}
        form={{ id: switchedFormId, enter: 'tiep' }}
        above={{ title: t('Điều chỉnh thông tin'), href: '/ca-nhan/dieu-chinh' }}
      >
        <NewValuesForm
          form={{ values, errors }}
          chosen={chosenOf(draft.typed)}
          request={draft.id}
          choices={choices}
        />
        <AtTheCounter />
      </RequestFrame>
    ),
  }
})

export const POST = keep
