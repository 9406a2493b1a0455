import { page } from '@/app/page-route'
import { ChosenOffice } from '@/components/registration/chosen-office'
import { StepPage } from '@/components/registration/step-page'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { Select } from '@/components/ui/fields/select'
import { ivanProviderLabel } from '@/lib/offices/ivan'
import { officesNear } from '@/lib/offices/offices-near'
import { listIvanProviders } from '@/lib/offices/repository'
import { offeredOffice } from '@/lib/registration/offered-office'
import {
  decreeStatement,
  formLabels,
  startStatement,
  transactionPlaces,
} from '@/lib/site/official-sentences'
import { openStep } from '@/lib/registration/open-step'
import { startOf } from '@/lib/registration/start-of-use'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'

export const GET = page(async ({ search }) => {
  const { head, draft, form, field } = await openStep('transaction', search)
  const { officeCode = '' } = form.values
  const { province = '', commune } = draft.typed.address ?? {}
  const [{ office, closed }, providers, [near]] = await Promise.all([
    offeredOffice(officeCode),
    listIvanProviders(),
    officeCode ? [] : officesNear(province, commune),
  ])
  const ivan = field('ivan')
  return {
    ...head,
    body: (
      <StepPage
        account={await findHeaderAccount()}
        id="transaction"
        draft={draft}
        form={form}
        lead={
          <>
            <p className="mb-3 border-l-4 border-line pl-4 text-ink-soft">{decreeStatement}</p>
            <p className="mb-6">
              Phần trên ghi lời văn của tờ khai theo quy định. Việc của bạn bắt đầu từ đây.
            </p>
          </>
        }
      >
        <p className="mb-7 font-bold">{startStatement(startOf(draft))}</p>
        <RadioGroup
          {...field('place')}
          legend={formLabels.transactionPlace}
          star
          options={[
            {
              value: 'portal',
              label: transactionPlaces.portal,
              hint: 'Nên chọn nếu bạn đăng ký cho chính mình. Không thu phí.',
            },
            {
              value: 'ivan',
              label: transactionPlaces.ivan,
              hint: 'Chỉ chọn nếu bạn đã ký hợp đồng với một tổ chức I-VAN, là đơn vị trung gian.',
              conditional: (
                <Select
                  {...ivan}
                  label={transactionPlaces.ivan}
                  star
                  prompt="Chọn tổ chức"
                  options={providers.map((provider) => ({
                    value: provider.code,
                    label: ivanProviderLabel(provider),
                  }))}
                  hint="Danh sách này gồm các đơn vị được nhắc đến công khai, chưa phải danh sách chính thức."
                />
              ),
            },
          ]}
        />
        <ChosenOffice
          field={field('officeCode')}
          {...{ office, closed, near }}
          isByPost={draft.typed.submission?.method === 'post'}
        />
      </StepPage>
    ),
  }
})
