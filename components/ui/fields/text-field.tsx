import type { ComponentProps } from 'react'
import type { Mask } from '@/lib/forms/shown'
import { Masked } from '../words/masked'
import { LockedAnswer } from './locked-answer'
import { controlClasses, controlProps, FieldFrame, type FieldProps } from './field'

/** A box as long as its answer tells how much is expected. */
const widths = {
  full: 'w-full',
  medium: 'w-[18rem]',
  short: 'w-[10rem]',
  tiny: 'w-[6rem]',
} as const

type InputProps = Pick<
  ComponentProps<'input'>,
  | 'autoComplete'
  | 'inputMode'
  | 'type'
  | 'spellCheck'
  | 'autoCapitalize'
  | 'readOnly'
  | 'disabled'
  | 'list'
>

export type TextFieldProps = FieldProps &
  InputProps & {
    width?: keyof typeof widths
    /** Drawn in place of the value of one that is read-only. */
    covered?: Mask
  }

export function TextField({ width = 'full', readOnly, covered, ...props }: TextFieldProps) {
  if (readOnly)
    return (
      <LockedAnswer
        label={props.label}
        value={covered ? <Masked>{covered}</Masked> : props.value}
      />
    )
  const {
    label,
    hint,
    error,
    about,
    value,
    required,
    optional,
    star,
    name,
    type = 'text',
    ...input
  } = props
  return (
    <FieldFrame {...{ name, label, hint, error, about, optional, star }}>
      <input
        {...controlProps({ name, hint, error, required, optional })}
        {...input}
        type={type}
        // A browser drops a line break and glues what stood around it.
        defaultValue={value?.replaceAll('\n', ' ')}
        className={controlClasses(error, widths[width])}
      />
    </FieldFrame>
  )
}
