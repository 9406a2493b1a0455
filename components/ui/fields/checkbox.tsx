import type { ReactNode } from 'react'
import { Choice } from './choice'
import { FieldErrorText, fieldClasses } from './field'

export type CheckboxProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  /** What is posted when ticked. */
  value?: string
  checked?: boolean
  /** `false`: it may stay without a tick. */
  required?: boolean
  children?: ReactNode
}

export const Checkbox = ({ name, value = 'yes', checked, error, ...choice }: CheckboxProps) => (
  <div className={fieldClasses(error)}>
    <FieldErrorText name={name} error={error} />
    <div className={error && 'mt-2'}>
      <Choice
        {...choice}
        {...{ name, value, error }}
        id={name}
        type="checkbox"
        defaultChecked={checked}
        describedBy={error && `${name}-error`}
      />
    </div>
  </div>
)
