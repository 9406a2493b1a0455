import type { ReactNode } from 'react'
import { classes } from '../classes'
import { FieldErrorText, fieldClasses, Hint, isRequired, LabelText } from './field'

export type FieldsetProps = {
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: string
  star?: boolean
  optional?: boolean
  /** The legend is the heading of the page: one question, one heading. */
  isHeading?: boolean
  required?: boolean
  /** Of choices one has to be taken: only a group of radios can say so. */
  role?: 'radiogroup'
  /** Set when several fields with errors of their own stand inside: the rail would stand there twice. */
  hasOwnFields?: boolean
  children: ReactNode
}

export function Fieldset({
  name,
  legend,
  isHeading,
  hasOwnFields,
  role,
  children,
  ...about
}: FieldsetProps) {
  const { hint, error, star, optional } = about
  const text = <LabelText label={legend} star={star} optional={optional} />
  return (
    <fieldset
      role={role}
      aria-required={(role && isRequired(about)) || undefined}
      className={classes('min-w-0', fieldClasses(hasOwnFields ? undefined : error))}
      aria-describedby={classes(hint && `${name}-hint`, error && `${name}-error`) || undefined}
    >
      <legend
        className={classes('p-0', isHeading ? 'mb-2 text-3xl' : hasOwnFields ? 'text-xl' : '')}
      >
        {isHeading ? <h1>{text}</h1> : text}
      </legend>
      <Hint name={name} hint={hint} />
      <FieldErrorText name={name} error={error} />
      <div className={hasOwnFields ? 'mt-4' : 'mt-3'}>{children}</div>
    </fieldset>
  )
}
