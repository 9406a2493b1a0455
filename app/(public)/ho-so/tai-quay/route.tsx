import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { ToCounter } from '@/components/counter/to-counter'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { post } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { findNoPass, givePass } from '@/lib/registration/desk/passes/give-pass'
import { counterIntents, toCounterHref } from '@/lib/registration/desk/passes/pass'
import { showPass } from '@/lib/registration/desk/passes/show-pass'
import { takeBackDraft } from '@/lib/registration/desk/passes/take-back'
import { findCurrent } from '@/lib/registration/drafts/current-declaration'
import { requirePosted } from '@/lib/registration/drafts/posted-draft'
import { tidingsHref } from '@/lib/registration/drafts/tidings'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import { toOwn } from '@/lib/registration/reference/to-own'
import { t } from '@/lib/words/t'

/** Somebody who goes to the office with a draft lets the officer there go on with it: nothing is typed again. */
export const GET = page(async ({ search }) => {
  const own = await findCurrent(search)
  if (!own) redirect('/ho-so')
  if (own.status !== 'DRAFT' || own.desk) redirect(ofDeclaration('/ho-so', own.reference))
  const title = t('Làm tiếp tại quầy')
  const noPass = await findNoPass(own)
  return {
    title,
    about: own.reference,
    hasErrors: search.loi === 'too-many' && noPass !== null,
    body: (
      <ArticlePage
        section="ho-so"
        account={await findHeaderAccount()}
        title={title}
        trail={[
          { title: t('Hồ sơ của bạn'), href: ofDeclaration('/ho-so', own.reference) },
          { title },
        ]}
      >
        <ToCounter
          reference={own.reference}
          pass={await showPass(own)}
          href={toCounterHref}
          noPass={noPass}
        />
      </ArticlePage>
    ),
  }
})

export const POST = post(async (request) => {
  const { reference, intent } = await readForm(request)
  const own = await requirePosted(reference)
  // Nobody lets a second officer in from a desk: the owner does.
  if (own.desk) return toOwn('/ho-so', own)
  if (intent === counterIntents.takeBack) {
    await takeBackDraft(own.id)
    return toOwn(toCounterHref, own)
  }
  const given = await givePass(own)
  if (given === 'sent') return toOwn(tidingsHref('da-gui-truoc'), own)
  return toOwn(given === 'given' ? toCounterHref : `${toCounterHref}?loi=${given}#loi`, own)
})
