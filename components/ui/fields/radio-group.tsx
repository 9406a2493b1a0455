import type { ReactNode } from 'react'
import { Words } from '../words/words'
import { Choice } from './choice'
import { LockedAnswer } from './locked-answer'
import { Fieldset, type FieldsetProps } from './fieldset'

type RadioOption = {
  value: string
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
  /** Fields asked only of those who choose this. */
  conditional?: ReactNode
}

export type RadioGroupProps = Omit<FieldsetProps, 'children' | 'hasOwnFields' | 'role'> & {
  options: RadioOption[]
  value?: string
  /** Shown as words. */
  readOnly?: boolean
}

export const RadioGroup = ({ options, value, readOnly, ...group }: RadioGroupProps) => {
  const chosen = options.find((option) => option.value === value)
  if (readOnly)
    return (
      <LockedAnswer label={group.legend} value={chosen && <Words>{chosen.label}</Words>}>
        {chosen?.conditional}
      </LockedAnswer>
    )
  return (
    <Fieldset {...group} role="radiogroup">
      <div className="grid grid-cols-1 gap-3">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            // The error summary leads to `#name`: the first choice.
            id={index === 0 ? group.name : `${group.name}-${option.value}`}
            name={group.name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            error={group.error}
            disabled={option.disabled}
            defaultChecked={value === option.value}
          >
            {option.conditional}
          </Choice>
        ))}
      </div>
    </Fieldset>
  )
}
