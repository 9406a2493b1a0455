import { OfficialForm } from '@/components/registration/steps/official-form'
import { isGrownUp } from '@/lib/registration/questions/child'
import { stepHref } from '@/lib/registration/steps/addresses'
import { formTitle } from '@/lib/site/official-sentences'
import { t } from '@/lib/words/t'
import { plainStep } from '../plain-step'

const step = plainStep('child', ({ draft, search }) => ({
  heading: t(formTitle),
  lead: <OfficialForm />,
  above: search.loi !== undefined && isGrownUp(draft.typed.child?.birthDate) && (
    <p className="mb-6">
      {draft.accountId === null ? (
        <a href={stepHref('subject')} className="inline-flex min-h-11 items-center font-bold">
          {t('Về phần “Loại đối tượng” để chọn “Cá nhân”')}
        </a>
      ) : (
        <a href="/dich-vu-cong/dang-ky" className="inline-flex min-h-11 items-center font-bold">
          {t('Xem cách người đủ 18 tuổi tự đăng ký')}
        </a>
      )}
    </p>
  ),
}))

export const GET = step.GET
export const POST = step.POST
