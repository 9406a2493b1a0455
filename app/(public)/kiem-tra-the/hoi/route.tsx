import { page } from '@/app/page-route'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { SpokenForm } from '@/components/records/clinic/spoken-form'
import { SpokenResult } from '@/components/records/clinic/spoken-result'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { checkSpokenCode, findNoChecking } from '@/lib/clinic-code/spoken/check-spoken-code'
import { findChecked, keepChecked } from '@/lib/clinic-code/spoken/kept-check'
import { spokenErrors } from '@/lib/clinic-code/spoken/spoken-errors'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { t } from '@/lib/words/t'

const here = '/kiem-tra-the/hoi'

/** What the portal says of nine digits that a patient has read out; where scripts are off, this is the whole check. */
export const GET = page(async ({ request, search }) => {
  const checked = await findChecked()
  const until = search.loi === undefined ? null : await findNoChecking(visitorOf(request))
  const errors = spokenErrors(search.loi, until)
  return {
    title: t('Kiểm tra mã đọc của thẻ BHYT'),
    hasErrors: errors.length > 0,
    body: (
      <PortalPage
        section="kiem-tra-the"
        trail={[
          { title: t('Kiểm tra thẻ BHYT'), href: '/kiem-tra-the' },
          { title: t('Mã chín chữ số') },
        ]}
        account={await findHeaderAccount()}
      >
        <FormPage title={t('Kiểm tra mã đọc của thẻ BHYT')} errors={errors}>
          {errors.length === 0 && checked && <SpokenResult {...checked} />}
          <SpokenForm errors={errors} />
        </FormPage>
      </PortalPage>
    ),
  }
})

export const POST = post(async (request) => {
  const { 'ma-doc': typed = '' } = await readForm(request)
  const checked = await checkSpokenCode(typed, visitorOf(request))
  if (!checked.ok) return seeOther(`${here}?loi=${checked.reason}#loi`)
  await keepChecked({ facts: checked.facts, at: Date.now() })
  return seeOther(here)
})
