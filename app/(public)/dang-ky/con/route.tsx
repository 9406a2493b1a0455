import { OfficialForm } from '@/components/registration/steps/official-form'
import type { Search } from '@/app/page-route'
import { Notice } from '@/components/ui/notice'
import { PersonName } from '@/components/ui/words/person-name'
import { findManaged } from '@/lib/registration/others/find-managed'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { isGrownUp } from '@/lib/registration/questions/child'
import { managedMark, stepHref } from '@/lib/registration/steps/addresses'
import { formTitle } from '@/lib/site/official-sentences'
import { t } from '@/lib/words/t'
import { plainStep } from '../plain-step'

const isGrownUpNow = ({ typed }: OwnDeclaration, { loi }: Search) =>
  loi !== undefined && isGrownUp(typed.child?.birthDate)

const GrownUp = ({ isOfAccount }: { isOfAccount: boolean }) => (
  <p className="mb-6">
    {isOfAccount ? (
      <a href="/dich-vu-cong/dang-ky" className="inline-flex min-h-11 items-center font-bold">
        {t('Xem cách người đủ 18 tuổi tự đăng ký')}
      </a>
    ) : (
      <a href={stepHref('subject')} className="inline-flex min-h-11 items-center font-bold">
        {t('Về phần “Loại đối tượng” để chọn “Cá nhân”')}
      </a>
    )}
  </p>
)

/** Nobody waits for an officer to hear that the child has an account, which they themselves look after. */
async function managedNotice(draft: OwnDeclaration) {
  const ward = await findManaged(draft)
  return (
    ward && (
      <Notice
        id={managedMark}
        tone="warning"
        title={t('Không phải đăng ký nữa: con đã có tài khoản, do bạn quản lý.')}
      >
        <p>
          {t('Mở tài khoản của con: <a></a>. Nếu đăng ký cho con khác, sửa mã số BHXH ở dưới.', {
            a: () => (
              <a href={`/ca-nhan/con/${ward.id}`}>
                <PersonName>{ward.fullName}</PersonName>
              </a>
            ),
          })}
        </p>
      </Notice>
    )
  )
}

const step = plainStep('child', async ({ draft, search }) => ({
  heading: t(formTitle),
  lead: <OfficialForm />,
  above: (
    <>
      {await managedNotice(draft)}
      {isGrownUpNow(draft, search) && <GrownUp isOfAccount={draft.accountId !== null} />}
    </>
  ),
}))

export const GET = step.GET
export const POST = step.POST
