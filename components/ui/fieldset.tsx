import type { ReactNode } from 'react'
import { classes } from './classes'
import { FieldErrorText, fieldClasses, Hint, LabelText } from './field'

export type FieldsetProps = {
  name: string
  legend: string
  hint?: ReactNode
  error?: string
  star?: boolean
  optional?: boolean
  /** The legend is the heading of the page: one question, one heading. */
  isHeading?: boolean
  /** Set when several fields with errors of their own stand inside: the rail would stand there twice. */
  hasOwnFields?: boolean
  children: ReactNode
}

export function Fieldset({
  name,
  legend,
  isHeading,
  hasOwnFields,
  children,
  ...about
}: FieldsetProps) {
  const { hint, error, star, optional } = about
  const text = <LabelText label={legend} star={star} optional={optional} />
  return (
    <fieldset
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
