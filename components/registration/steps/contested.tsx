import type { ReactNode } from 'react'
import type { Account } from '@/components/layout/header/account-menu'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { Button, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { markOf } from '@/lib/registration/saving/shown-mark'
import { reviewHref, stepHref } from '@/lib/registration/steps/addresses'
import { isPictureStep, stepOf, type StepId } from '@/lib/registration/steps/steps'
import { switchedFormId } from '@/lib/words/switch-intent'
import { msg, t } from '@/lib/words/t'
import { RepeatedPress, type RepeatedPressProps } from './repeated-press'

type Words = {
  words: Record<string, string>
  /** The same as a person reads them. */
  lines: { label: string; value: ReactNode }[]
}

type Props = {
  account: Account | null
  reference: string
  step: StepId | 'reply'
  /** The button that was pressed: the chosen words go on where it led. */
  intent: string
  here: Words
  elsewhere: Words
}

export const contestedTitle = msg('Chọn điều muốn giữ')

/** One answer was changed in two windows. Both stand here, and nothing is written over the other before a press. */
export const Contested = ({ account, reference, step, intent, here, elsewhere }: Props) => {
  const { own, kept, text } = isPictureStep(step) ? ofPhotos : ofWords
  const hasFiles = isPictureStep(step)
  const isWhole = hasFiles || step === 'reply'
  const { action, title } = placeOf(step)
  const form = { action, hasFiles, fields: { reference, intent } }
  const shown = markOf(reference, elsewhere.words)
  return (
    <PortalPage
      section="dang-ky"
      account={account}
      title={t(contestedTitle)}
      trail={[{ title: t('Đăng ký'), href: '/dang-ky' }, { title: t(title) }]}
      form={{ id: switchedFormId, action, isRepeated: true }}
    >
      <div className="max-w-form">
        <Notice
          tone="warning"
          role="alert"
          title={t('Mục dưới đây vừa đổi ở cửa sổ hoặc máy khác.')}
        >
          <p>{t(text)}</p>
        </Notice>
        <h2 className="mb-2 text-xl">{t(own)}</h2>
        <SummaryList rows={here.lines} />
        <Choice {...form} shown={shown} words={here.words}>
          {t(kept.here)}
        </Choice>
        <h2 className="mb-2 text-xl">{t('Đã lưu từ cửa sổ hoặc máy khác')}</h2>
        <SummaryList rows={elsewhere.lines} />
        <Choice {...form} shown={shown} words={isWhole ? elsewhere.words : {}} look="secondary">
          {t(kept.elsewhere)}
        </Choice>
        <RepeatedPress {...form} id={switchedFormId} fields={{ ...here.words, ...form.fields }} />
      </div>
    </PortalPage>
  )
}

const placeOf = (step: Props['step']) =>
  step === 'reply'
    ? { action: reviewHref, title: msg('Kiểm tra lại') }
    : { action: stepHref(step), title: stepOf(step).title }

const ofWords = {
  own: msg('Bạn vừa nhập ở đây'),
  kept: { here: msg('Giữ điều vừa nhập ở đây'), elsewhere: msg('Giữ điều đã lưu') },
  text: msg('Điều bạn vừa nhập ở đây chưa được lưu. Chọn một trong hai.'),
}
const ofPhotos = {
  own: msg('Bạn vừa chọn ở đây'),
  kept: { here: msg('Giữ ảnh vừa chọn ở đây'), elsewhere: msg('Giữ ảnh đã lưu') },
  text: msg('Ảnh bạn vừa chọn ở đây chưa được dùng. Chọn một trong hai.'),
}

type ChoiceProps = RepeatedPressProps & {
  shown: string
  words: Record<string, string>
  look?: 'secondary'
  children: ReactNode
}

/** Posts the step once more, drawn with what is kept now: no words keep what is there. A picture is named, so that the other may go. */
const Choice = ({ fields, shown, words, look, children, ...form }: ChoiceProps) => (
  <RepeatedPress {...form} fields={{ ...words, ...fields, shown }}>
    <ButtonRow>
      <Button look={look}>{children}</Button>
    </ButtonRow>
  </RepeatedPress>
)
