import type { ComponentProps } from 'react'
import { TextField } from '@/components/ui/fields/text-field'
import { t } from '@/lib/words/t'
import { OwnerProofForm } from './owner-proof-form'

type Props = Omit<ComponentProps<typeof OwnerProofForm>, 'button' | 'children'> & {
  /** Proposed for what is added. */
  name?: string
}

/** Before something new may open the account: who asks, and what it is to be called. */
export const ProveAndName = ({ name, ...proof }: Props) => (
  <OwnerProofForm {...proof} button={{ words: t('Tiếp tục'), value: 'chung-to' }}>
    <TextField
      name="ten"
      label={t('Tên gọi để bạn nhận ra')}
      hint={t('Ví dụ: điện thoại của tôi.')}
      value={name}
      autoComplete="off"
    />
  </OwnerProofForm>
)
