import { page } from '@/app/page-route'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { BeforeYouStart } from '@/components/registration/before-you-start'
import { OtherCases } from '@/components/registration/case/other-cases'
import { OwnAccountsNotice } from '@/components/registration/own-accounts'
import { StartNotice } from '@/components/registration/start-notice'
import { FromAccount } from '@/components/services/from-account'
import { listOwn } from '@/lib/registration/drafts/current-declaration'
import { findOwnAccounts } from '@/lib/registration/drafts/own-accounts'
import { forgottenForOneMore, isFull } from '@/lib/registration/remembered'
import { chosenService } from '@/lib/services/chosen-service'
import { mayDoFromAccount } from '@/lib/services/may-do-from-account'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { t } from '@/lib/words/t'

export const GET = page(async ({ search }) => {
  const own = await listOwn()
  const service = chosenService(search['dich-vu'])
  const title = service ? t(service.title) : t('Đăng ký tài khoản giao dịch điện tử')
  const drafts = own.filter(({ status }) => status === 'DRAFT' || status === 'RETURNED')
  return {
    title,
    body: (
      <ArticlePage
        section="dang-ky"
        account={await findHeaderAccount()}
        title={title}
        trail={[{ title: t('Đăng ký') }]}
      >
        {service && (
          <FromAccount
            fromAccount={service.fromAccount}
            isSignedIn={await mayDoFromAccount(service)}
          />
        )}
        <OwnAccountsNotice {...await findOwnAccounts()} />
        <StartNotice isFull={isFull(own)} isForgetful={search['khong-nho'] !== undefined} />
        <OtherCases others={drafts} title={t('Bạn đang làm dở trên máy này')} />
        <BeforeYouStart
          service={service}
          isAgain={drafts.length > 0}
          isFull={isFull(own)}
          forgotten={forgottenForOneMore(own).map(({ reference }) => reference)}
        />
      </ArticlePage>
    ),
  }
})
