import { page } from '@/app/page-route'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { CasePage } from '@/components/registration/case/case-page'
import { NextChild } from '@/components/registration/case/next-child'
import { FindCaseForm, findCaseAction } from '@/components/registration/find-case-form'
import { LetOutNotice } from '@/components/registration/steps/let-out-notice'
import { LeaveBrowser } from '@/components/registration/shared-computer'
import { Notice } from '@/components/ui/notice'
import { listActivations } from '@/lib/accounts/list-activations'
import { isOwnersOf } from '@/lib/accounts/sessions/is-owners'
import { isCovered } from '@/lib/registration/contact/guardian-of-account'
import { findSenderNow } from '@/lib/registration/contact/sender-now'
import { loginAsTyped } from '@/lib/registration/steps/typed-whose'
import type { FormState } from '@/lib/forms/form-state'
import { listQuestions } from '@/lib/duplicates/answer-question'
import { findOffice } from '@/lib/offices/repository'
import { showHandover } from '@/lib/ivan/handovers/show-handover'
import { findPickup } from '@/lib/postal/orders/find-pickup'
import { findNewestFileId } from '@/lib/stored-files/open-stored-file'
import { findForm } from '@/lib/platform/seal/kept-form'
import {
  findCurrent,
  isLetOut,
  listOwn,
  listRemembered,
} from '@/lib/registration/drafts/current-declaration'
import { findLost } from '@/lib/registration/reference/lost'
import { sentLines } from '@/lib/registration/printed/sent-lines'
import { kindIdOf } from '@/lib/registration/kinds/kinds'
import { editable } from '@/lib/registration/steps/status'
import { isParentHere } from '@/lib/services/may-do-from-account'
import { findCaseHref, readCaseQuestion } from '@/lib/registration/reference/find-case'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { findTidings, toldTidings } from '@/lib/registration/drafts/tidings'
import { listTimeline } from '@/lib/registration/sent/timeline'
import { findHeaderAccount, findUser } from '@/lib/accounts/sessions/current-user'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'

/** The confirmation page that stays: number, status, what to do next. Other browsers open it by number and phone. */
export const GET = page(async ({ search }) => {
  const current = await findCurrent(search)
  const others = (await listOwn()).filter(({ id }) => id !== current?.id)
  const remembered = await listRemembered()
  const locked = remembered.filter(({ isLocked }) => isLocked).map(({ reference }) => reference)
  const { loi, khac, tin } = search
  const trail = [{ title: t('Hồ sơ của bạn') }]
  const letOut = await noticeOfEnd()
  if (!current || khac !== undefined) {
    const left =
      tin === 'da-xoa' && loi === undefined && remembered.length === 0
        ? toldTidings('da-xoa')
        : null
    return {
      title: left ? `${left.title} ${t('Tìm lại hồ sơ')}` : t('Tìm lại hồ sơ'),
      hasErrors: loi !== undefined,
      body: (
        <ArticlePage
          form={{ id: switchedFormId, action: findCaseAction }}
          section="ho-so"
          account={await findHeaderAccount()}
          title={t('Tìm lại hồ sơ')}
          trail={trail}
        >
          {left && (
            <Notice tone={left.tone} title={left.title} role="status">
              <p>{left.text}</p>
            </Notice>
          )}
          {letOut}
          <FindCaseForm
            form={await findCaseForm(loi !== undefined)}
            lost={(await findLost()) ?? undefined}
            locked={locked}
          />
          {locked.length > 0 && <LeaveBrowser />}
        </ArticlePage>
      ),
    }
  }
  const officeCode = current.typed.transaction?.officeCode
  const [activation] = await listActivations(current.status === 'APPROVED' ? [current.id] : [])
  const [office, timeline, lines, approvedFormId] = await Promise.all([
    officeCode ? findOffice(officeCode) : null,
    listTimeline(current.id, activation),
    sentLines(current),
    current.status === 'APPROVED' ? findNewestFileId(current.id, 'APPROVED_FORM') : null,
  ])
  const lastAct = timeline.map(({ act }) => act).find((act) => act !== 'activate')
  const approvedFormHref = approvedFormId && `/to-khai/${current.paperAddress}/da-duyet`
  return {
    title: t('Hồ sơ của bạn'),
    about: current.reference,
    body: (
      <PortalPage section="ho-so" account={await findHeaderAccount()} trail={trail}>
        <CasePage
          declaration={current}
          {...{ others, locked, lines, office, timeline, activation, approvedFormHref }}
          letOut={letOut}
          pickup={await findPickup(current.id)}
          handover={await showHandover(current.id)}
          asked={await listQuestions(current.id)}
          sender={await findSenderNow(current, await findUser())}
          isSignedIn={await isSignedInTo(current)}
          tidings={findTidings(tin, {
            status: current.status,
            lastAct,
            isCovered: isCovered(current, await isOwnersOf(current)),
          })}
        />
        {await nextChildOf(current)}
      </PortalPage>
    ),
  }
})

/** Sent for one child: the next is offered here too, once «Đóng» was pressed. */
const nextChildOf = async ({ reference, status, typed, desk }: OwnDeclaration) =>
  !editable.includes(status) && !desk && kindIdOf(typed) === 'child' ? (
    <NextChild reference={reference} isSignedIn={await isParentHere()} />
  ) : null

const noticeOfEnd = async () => ((await isLetOut()) ? <LetOutNotice /> : null)

/** Whether who is signed in here is the person of this case. */
async function isSignedInTo({ typed }: Pick<OwnDeclaration, 'typed'>): Promise<boolean> {
  const user = await findUser()
  return user?.kind === 'CITIZEN' && user.login === loginAsTyped(typed)
}

/** What was typed last, and, where that led nowhere, what is wrong with it. */
async function findCaseForm(isRefused: boolean): Promise<FormState> {
  const values = await findForm(findCaseHref)
  const question = readCaseQuestion(values)
  return { values, errors: isRefused && !question.ok ? question.errors : [] }
}
