import { page } from '@/app/page-route'
import { WardContactsForm } from '@/components/requests/ward-contacts-form'
import { RequestFrame } from '@/components/requests/request-frame'
import { requirePerson } from '@/lib/accounts/sessions/current-user'
import { findForm } from '@/lib/platform/seal/kept-form'
import { findAdjusting, wishesOf } from '@/lib/requests/adjust/keep-wishes'
import { errorsOfNew } from '@/lib/requests/adjust/parts'
import { asGuardian } from '@/lib/requests/as-guardian'
import { msg, t } from '@/lib/words/t'
import { switchedFormId } from '@/lib/words/switch-intent'
import { noWard } from '../../no-ward'
import { keepContacts, readContactWish } from './keep-contacts'

const title = msg('Đổi điện thoại, thư điện tử của con')

/** A guardian's hand on the child's contacts: the new ones, of which either may be left empty. */
export const GET = page<{ id: string }>(async ({ params: { id }, search }) => {
  const here = `/ca-nhan/con/${id}/lien-he`
  const user = await requirePerson(here)
  const asker = await asGuardian(user, id)
  if (!asker) return noWard(user, id)
  const { draft, owner } = await findAdjusting(asker)
  const unsent = await findForm(here)
  const values = { ...draft?.typed, ...(unsent.request === user.id && readContactWish(unsent)) }
  const wishes = await wishesOf(values, owner)
  const nothing = {
    field: 'newPhone',
    message: t('Nhập số điện thoại mới hoặc thư điện tử mới của con.'),
  }
  const wrong = values.phone || values.email ? errorsOfNew(wishes, 'ward') : [nothing]
  const errors = search.loi === undefined ? [] : wrong
  const heading = t(title)
  return {
    title: heading,
    hasErrors: errors.length > 0,
    body: (
      <RequestFrame
        user={user}
        title={heading}
        at={here}
        errors={errors}
        form={{ id: switchedFormId, enter: 'tiep' }}
        above={{ title: t('Con của tôi'), href: '/ca-nhan/con' }}
      >
        <WardContactsForm action={here} by={user.id} child={owner} form={{ values, errors }} />
      </RequestFrame>
    ),
  }
})

export const POST = keepContacts
