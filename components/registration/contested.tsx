import type { Account } from '@/components/layout/account-menu'
import { PortalPage } from '@/components/layout/portal-page'
import { Button, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { stepHref, stepOf, type StepId } from '@/lib/registration/steps'

type Words = {
  words: Record<string, string>
  /** The same as a person reads them. */
  lines: { label: string; value: string }[]
}

type Props = {
  account: Account | null
  reference: string
  step: StepId
  /** The button that was pressed: the chosen words go on where it led. */
  intent: string
  here: Words
  elsewhere: Words
}

export const contestedTitle = 'Chọn điều muốn giữ'

/** One answer was changed in two windows. Both stand here, and nothing is written over the other before a press. */
export const Contested = ({ account, reference, step, intent, here, elsewhere }: Props) => {
  const form = { action: `${stepHref(step)}/luu`, reference, intent, shown: elsewhere.words }
  return (
    <PortalPage
      section="dang-ky"
      account={account}
      title={contestedTitle}
      trail={[{ title: 'Đăng ký', href: '/dang-ky' }, { title: stepOf(step).title }]}
    >
      <div className="max-w-form">
        <Notice tone="warning" role="alert" title="Mục dưới đây vừa đổi ở cửa sổ hoặc máy khác.">
          <p>Điều bạn vừa nhập ở đây chưa được lưu. Chọn một trong hai.</p>
        </Notice>
        <h2 className="mb-2 text-xl">Bạn vừa nhập ở đây</h2>
        <SummaryList rows={here.lines} />
        <Choice {...form} words={here.words}>
          Giữ điều vừa nhập ở đây
        </Choice>
        <h2 className="mb-2 text-xl">Đã lưu từ cửa sổ hoặc máy khác</h2>
        <SummaryList rows={elsewhere.lines} />
        <Choice {...form} words={{}} look="secondary">
          Giữ điều đã lưu
        </Choice>
      </div>
    </PortalPage>
  )
}

type ChoiceProps = {
  action: string
  reference: string
  intent: string
  shown: Record<string, string>
  words: Record<string, string>
  look?: 'secondary'
  children: string
}

/** Posts the step once more, drawn with what is kept now: no words keep what is there. */
const Choice = ({ action, reference, intent, shown, words, look, children }: ChoiceProps) => (
  <form method="post" action={action} className="mb-10">
    {Object.entries({ ...words, reference, intent, shown: JSON.stringify(shown) }).map(
      ([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ),
    )}
    <ButtonRow>
      <Button look={look}>{children}</Button>
    </ButtonRow>
  </form>
)
