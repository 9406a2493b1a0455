import { page } from '@/app/page-route'
import { PersonalPage } from '@/components/accounts/personal-page'
import { Reference } from '@/components/registration/reference'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { PersonName } from '@/components/ui/words/person-name'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { deleteOfAccount } from '@/lib/registration/others/delete-of-account'
import { listCasesOfAccount } from '@/lib/registration/others/repository'
import { readReference } from '@/lib/registration/reference/reference'
import { typedName } from '@/lib/registration/steps/typed-whose'
import { t } from '@/lib/words/t'
import { requireParent } from '../require-parent'

const here = '/ca-nhan/con'

/** Asked once: what was typed in a draft can't be had again. */
export const GET = page(async ({ search }) => {
  const reference = readReference(String(search.ma ?? ''))
  const user = await requireParent(reference ? `/ca-nhan/con/xoa?ma=${reference}` : here)
  const draft = (await listCasesOfAccount(user.id)).find(
    (one) => one.reference === reference && one.status === 'DRAFT',
  )
  if (!draft) return null
  const title = t('Xóa bản nháp này?')
  const name = typedName(draft.typed)
  return {
    title,
    about: draft.reference,
    body: (
      <PersonalPage
        title={title}
        trail={[
          { title: t('Quản lý cá nhân'), href: '/ca-nhan' },
          { title: t('Con của tôi'), href: here },
          { title: t('Xóa bản nháp') },
        ]}
        user={user}
      >
        <p className="mb-4 max-w-prose">
          <strong>
            <Reference>{draft.reference}</Reference>
          </strong>
          {name && (
            <>
              {' · '}
              <PersonName>{name}</PersonName>
            </>
          )}
        </p>
        <p className="max-w-prose">
          {t('Điều đã nhập và ảnh trong bản nháp mất hẳn. Chưa điều gì được gửi đến cơ quan BHXH.')}
        </p>
        <form method="post" action="/ca-nhan/con/xoa">
          <input type="hidden" name="reference" value={draft.reference} />
          <ButtonRow>
            <Button>{t('Xóa bản nháp')}</Button>
            <ButtonLink look="quiet" href={here}>
              {t('Giữ lại')}
            </ButtonLink>
          </ButtonRow>
        </form>
      </PersonalPage>
    ),
  }
})

export const POST = post(async (request) => {
  const user = await requireParent(here)
  const reference = readReference((await readForm(request)).reference ?? '')
  const isDeleted = reference !== null && (await deleteOfAccount(user, reference))
  return seeOther(isDeleted ? `${here}?xong=da-xoa` : `${here}?loi=1`)
})
