import type { ReactNode } from 'react'
import { PasswordField } from '@/components/accounts/password-field'
import { CodeLock } from '@/components/layout/code-lock'
import { DemoInboxNote } from '@/components/layout/demo-inbox-note'
import { ButtonRow } from '@/components/ui/button'
import type { AskedWays } from '@/lib/accounts/codes/transaction-code'
import { errorOf, type FormState } from '@/lib/forms/form-state'
import { t } from '@/lib/words/t'
import { AskCode, RequestCodeBox } from './ask-code'
import { WhereTo } from './where-to'

type Props = {
  form: FormState
  /** `until`: from when on codes may be tried again, where too many were wrong. */
  asked: AskedWays & { shown: string; until: Date | null }
  isDemo: boolean
  /** Takes the code and the password. */
  at: string
  /** Sends the code. */
  asking: string
  /** The button that carries it out. */
  children: ReactNode
}

/** First the code is asked for; then it is typed beside the password. Nothing to fill in while no code may be tried. */
export const ProofForm = (props: Props) =>
  props.asked.until ? <CodeLock of="account" until={props.asked.until} /> : <Proof {...props} />

const Proof = ({ form, asked, isDemo, at, asking, children }: Props) => (
  <>
    <p className="mb-4">
      <WhereTo to={asked.to} isSent={asked.hasCode} />
      <DemoInboxNote isDemo={isDemo} />
    </p>
    {asked.hasCode && (
      <form method="post" action={at} noValidate>
        <input type="hidden" name="shown" value={asked.shown} />
        <RequestCodeBox form={form} />
        <PasswordField
          name="password"
          label={t('Mật khẩu đang dùng')}
          error={errorOf(form, 'password')}
        />
        <ButtonRow>{children}</ButtonRow>
      </form>
    )}
    <AskCode action={asking} asked={asked} boxless="code" />
  </>
)
