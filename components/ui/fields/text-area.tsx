import type { ComponentProps } from 'react'
import { controlClasses, controlProps, FieldFrame, type FieldProps } from './field'

export type TextAreaProps = FieldProps &
  Pick<ComponentProps<'textarea'>, 'rows' | 'autoComplete' | 'readOnly'>

export function TextArea({ rows = 4, ...props }: TextAreaProps) {
  const { label, hint, error, value, required, optional, star, name, ...area } = props
  return (
    <FieldFrame {...{ name, label, hint, error, optional, star }}>
      <textarea
        {...controlProps({ name, hint, error, required, optional })}
        {...area}
        rows={rows}
        defaultValue={value}
        className={controlClasses(error)}
      />
    </FieldFrame>
  )
}
