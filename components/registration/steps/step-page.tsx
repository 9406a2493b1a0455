import type { ReactNode } from 'react'
import { FormPage } from '@/components/layout/pages/form-page'
import type { Account } from '@/components/layout/header/account-menu'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { Button, ButtonRow } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { Notice } from '@/components/ui/notice'
import { mayChangeStep } from '@/lib/registration/steps/may-change'
import { markOfStep } from '@/lib/registration/saving/shown-mark'
import { startHref, stepHref } from '@/lib/registration/steps/addresses'
import { backHref } from '@/lib/registration/steps/journey'
import { isPostable, stepOf, type StepId, type TypedDraft } from '@/lib/registration/steps/steps'
import { AtDeskNotice } from '../at-desk'
import { DraftAside, type AsideDraft } from './draft-aside'
import { LateParts } from './late-parts'
import { LostNotice } from './lost-notice'
import { Progress } from './progress'
import { t } from '@/lib/words/t'

type Props = {
  id: StepId
  account: Account | null
  draft: AsideDraft | null
  form: { values: Record<string, string>; errors: { field: string; message: string }[] }
  /** The page's own heading where the step's title says too little. */
  heading?: string
  /** Above the form: what this page is for. */
  lead?: ReactNode
  /** What the last press on this page has done. */
  done?: string
  /** Pictures travel as multipart. */
  hasFiles?: boolean
  /** There is nothing here that a press could do now. */
  isStopped?: boolean
  children: ReactNode
}

const formId = 'buoc'

/** One short page of the registration: where you are, what is asked, what to put right, on or back. Both buttons save. */
export function StepPage({
  id,
  account,
  draft,
  form,
  heading,
  lead,
  done,
  hasFiles,
  isStopped,
  children,
}: Props) {
  const title = t(stepOf(id).title)
  return (
    <PortalPage
      section="dang-ky"
      trail={[{ title: t('Đăng ký'), href: '/dang-ky' }, { title }]}
      account={account}
      form={{ id: formId, enter: 'tiep' }}
    >
      <FormPage aside={<DraftAside draft={draft} current={id} />}>
        <Progress at={id} typed={draft?.typed} />
        {draft && <OfDraft draft={draft} />}
        {done && form.errors.length === 0 && <Notice role="status" tone="success" title={done} />}
        {draft?.news && (
          <Notice role="status" tone="info" title={draft.news.title}>
            <p>{draft.news.text}</p>
          </Notice>
        )}
        <ErrorSummary errors={form.errors} />
        <h1 className="mb-4 text-3xl">{heading ?? title}</h1>
        {lead}
        <HowToFill id={id} draft={draft} />
        <form
          id={formId}
          method="post"
          action={stepHref(id)}
          encType={hasFiles ? 'multipart/form-data' : undefined}
          noValidate
          data-step={id}
          data-autosave={isPostable(id) || undefined}
        >
          <WhichForm reference={draft?.reference} id={id} shown={form.values} />
          {children}
          <Buttons id={id} typed={draft?.typed} isStopped={isStopped} />
          {/* On a phone the side column, which tells the time of saving, stands far below. */}
          <p data-saved className="mt-4 text-base text-ink-soft empty:hidden lg:hidden" />
        </form>
        <LateParts reference={draft?.reference ?? ''} />
      </FormPage>
    </PortalPage>
  )
}

/** Where it lies, and in whose place. */
const OfDraft = ({ draft: { desk, lost, reference } }: { draft: AsideDraft }) => (
  <>
    {desk && <AtDeskNotice />}
    {lost && <LostNotice lost={lost} replacement={reference} />}
  </>
)

type WhichProps = { reference?: string; id: StepId; shown: Record<string, string> }

/** Of which declaration it is, and what it was drawn with. */
const WhichForm = ({ reference = '', id, shown }: WhichProps) => (
  <>
    <input type="hidden" name="reference" value={reference} />
    <input type="hidden" name="shown" value={markOfStep(reference, id, shown)} />
  </>
)

type ButtonsProps = Pick<Props, 'id' | 'isStopped'> & { typed?: TypedDraft }

const Buttons = ({ id, typed = {}, isStopped }: ButtonsProps) => (
  <ButtonRow>
    {!isStopped && (
      <Button name="intent" value="tiep">
        {t('Tiếp')}
      </Button>
    )}
    {backHref(typed, id) !== startHref && (
      <Button look="secondary" name="intent" value="quay-lai">
        {t('Quay lại')}
      </Button>
    )}
  </ButtonRow>
)

function HowToFill({ id, draft }: Pick<Props, 'id' | 'draft'>) {
  if (draft?.status === 'RETURNED') return <p className="mb-6">{whatIsOpen(draft, id)}</p>
  return (
    id !== 'confirmedPhone' && <p className="mb-6 text-ink-soft">{t('Ô có dấu * là bắt buộc.')}</p>
  )
}

/** Of a returned case: what may be changed on this page, and why not the rest. */
function whatIsOpen(draft: AsideDraft, id: StepId): string {
  if (id !== 'submission')
    return t(
      'Bạn chỉ sửa được mục cơ quan BHXH đã nêu. Các mục khác đã được xem xét nên chỉ để đọc.',
    )
  return mayChangeStep(draft, id)
    ? t('Nếu phải nộp tờ khai mới, hãy chọn lại cách nộp ở đây.')
    : t('Phần này chỉ để đọc. Lần này bạn không phải nộp tờ khai mới.')
}
