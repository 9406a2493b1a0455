import { page } from '@/app/page-route'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { OwnCodeForm } from '@/components/look-ups/own-code-form'
import { OtherLookUps } from '@/components/look-ups/other-look-ups'
import { WhereOnCard } from '@/components/look-ups/where-on-card'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { findAnswer } from '@/lib/look-ups/own-code/kept-answer'
import { lookUpErrors } from '@/lib/look-ups/own-code/look-up-errors'
import { findNoLookingUp } from '@/lib/look-ups/own-code/find-own-code'
import { personErrors, personSchema, readPerson } from '@/lib/look-ups/own-code/person-form'
import { listProvincesSayingMerged } from '@/lib/places/merged-provinces'
import { switchedFormId } from '@/lib/words/switch-intent'
import { msg, t } from '@/lib/words/t'
import { lookForOwnCode } from './find'

const title = msg('Tìm mã số BHXH')

export const GET = page(async ({ request, search }) => {
  const { loi, sua } = search
  const isAgain = loi !== undefined || sua !== undefined
  const typed = readPerson((isAgain && (await findAnswer())?.typed) || {})
  const asked = personSchema.safeParse(typed).data ?? null
  const noLookingUp = loi === undefined ? null : await findNoLookingUp(asked, visitorOf(request))
  const errors = [...lookUpErrors(loi, noLookingUp), ...(loi === 'nhap' ? personErrors(typed) : [])]
  return {
    title: t(title),
    hasErrors: errors.length > 0,
    body: (
      <PortalPage
        form={{ id: switchedFormId }}
        section="tra-cuu"
        trail={[{ title: t('Tra cứu'), href: '/tra-cuu' }, { title: t('Mã số BHXH') }]}
        account={await findHeaderAccount()}
      >
        <FormPage
          title={t(title)}
          errors={errors}
          aside={<WhereOnCard />}
          asideLabel={t('Cách tìm khác')}
        >
          <p className="mb-6">
            {t(
              'Cổng chỉ trả lời khi mọi điều bạn nhập đều khớp với dữ liệu của BHXH. Mỗi lần tìm thấy đều được ghi lại, để người có mã số biết.',
            )}
          </p>
          <OwnCodeForm
            form={{ values: typed, errors }}
            provinces={await listProvincesSayingMerged()}
          />
        </FormPage>
        <OtherLookUps than="ma-so-bhxh" />
      </PortalPage>
    ),
  }
})

export const POST = lookForOwnCode
