import { page } from '@/app/page-route'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { WithoutTerms } from '@/components/terms/without-terms'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { termsTitle } from '@/lib/terms/official-terms'
import { termsHref } from '@/lib/terms/terms-addresses'
import { msg, t } from '@/lib/words/t'

const title = msg('Khi bạn không đồng ý với các điều khoản')

/** Where refusing and withdrawing lead, and a page to read beforehand. */
export const GET = page(async ({ search }) => ({
  title: t(title),
  body: (
    <ArticlePage
      section="dieu-khoan"
      title={t(title)}
      trail={[{ title: t(termsTitle), href: termsHref }, { title: t(title) }]}
      account={await findHeaderAccount()}
    >
      <WithoutTerms left={search['da-thoat']} />
    </ArticlePage>
  ),
}))
