import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { AtTheCounter } from '@/components/requests/at-the-counter'
import { NewValuesForm } from '@/components/requests/new-values-form'
import { RequestFrame } from '@/components/requests/request-frame'
import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { findAdjusting } from '@/lib/requests/adjust/keep-wishes'
import { chosenOf, errorsOfNew } from '@/lib/requests/adjust/parts'
import { findForm } from '@/lib/platform/seal/kept-form'
import { msg, t } from '@/lib/words/t'
import { keep } from './keep'

const here = '/ca-nhan/dieu-chinh/moi'
const title = msg('Thông tin mới')

export const GET = page(async ({ search }) => {
  const user = await requireCitizen(here)
  const { draft, owner } = await findAdjusting(user)
  if (!draft || chosenOf(draft.typed).length === 0) redirect('/ca-nhan/dieu-chinh')
  // Typed while the session ended; another account's words are not shown here.
  const unsent = await findForm(here)
  const values = { ...draft.typed, ...(unsent.request === draft.id && unsent) }
  const errors = search.loi === undefined ? [] : errorsOfNew(values, owner)
  return {
    title: t(title),
    hasErrors: errors.length > 0,
    body: (
      <RequestFrame
        user={user}
        title={t(title)}
        at={here}
        errors={errors}
        above={{ title: t('Điều chỉnh thông tin'), href: '/ca-nhan/dieu-chinh' }}
      >
        <NewValuesForm
          form={{ values, errors }}
          chosen={chosenOf(draft.typed)}
          request={draft.id}
        />
        <AtTheCounter />
      </RequestFrame>
    ),
  }
})

export const POST = keep
