import type { ReactNode } from 'react'
import { ProveAgain, type OwnerProof } from '@/components/accounts/factors/prove-again'
import { CodeLock } from '@/components/layout/code-lock'
import { Button, ButtonRow, type ButtonLook } from '@/components/ui/button'
import type { FormState } from '@/lib/forms/form-state'
import { t } from '@/lib/words/t'

type Props = {
  action: string
  back: string
  login: string
  proof: OwnerProof
  form: FormState
  button: { words: string; value: string; look?: ButtonLook }
  children?: ReactNode
}

/** A form that does one thing for whoever proves in it to be the owner; while nothing is taken, until when. */
export const OwnerProofForm = ({ action, back, login, proof, form, button, children }: Props) =>
  proof.tries.until ? (
    <CodeLock of="proof" until={proof.tries.until} />
  ) : (
    <form method="post" action={action} noValidate>
      {children}
      <ProveAgain {...proof} login={login} form={form} />
      <ButtonRow>
        <Button look={button.look} name="viec" value={button.value}>
          {button.words}
        </Button>
        <a href={back} className="inline-flex min-h-11 items-center">
          {t('Quay lại, không đổi gì')}
        </a>
      </ButtonRow>
    </form>
  )
