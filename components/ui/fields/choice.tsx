import type { ComponentProps, ReactNode } from 'react'
import { classes } from '../classes'
import { Words } from '../words/words'

type ChoiceProps = Pick<
  ComponentProps<'input'>,
  'name' | 'value' | 'defaultChecked' | 'disabled'
> & {
  id: string
  type: 'radio' | 'checkbox'
  label: ReactNode
  hint?: ReactNode
  error?: string
  required?: boolean
  describedBy?: string
  /** For the script that takes an answered question away: the field asked about, and what it asks (`forms/open-question.ts`). */
  'data-answers'?: string
  'data-asks'?: string
  /** Asked only of those who choose this. */
  children?: ReactNode
}

/** A radio or tick box with the whole line as its target. */
export function Choice({
  id,
  label,
  hint,
  error,
  required = true,
  describedBy,
  children,
  ...input
}: ChoiceProps) {
  const hintId = hint ? `${id}-hint` : undefined
  return (
    <div className="choice">
      <label
        htmlFor={id}
        className={classes(
          'choice-label flex min-h-12 cursor-pointer items-start gap-3 rounded-md border-2 bg-paper px-4 py-2.5',
          // Letters so large that a number fits no line beside the box: the words go below it, short ones too, so that all boxes stand alike.
          'max-[14rem]:flex-col max-[14rem]:gap-1 max-[14rem]:px-2',
          'has-checked:border-voice has-checked:bg-voice-soft has-disabled:cursor-not-allowed has-disabled:text-ink-soft',
          error ? 'border-danger' : 'border-edge',
        )}
      >
        <input
          {...input}
          id={id}
          className="mt-0.5 size-6 shrink-0 cursor-[inherit]"
          // The hint is heard once, as the description, though the whole line can be pressed.
          aria-labelledby={hint ? `${id}-name` : undefined}
          aria-describedby={classes(hintId, describedBy) || undefined}
          aria-invalid={error ? true : undefined}
          aria-required={(input.type === 'checkbox' && required) || undefined}
        />
        <span className="min-w-0">
          <span id={hint ? `${id}-name` : undefined}>
            <Words>{label}</Words>
          </span>
          {hint && (
            <span id={hintId} className="block text-base text-ink-soft">
              <Words>{hint}</Words>
            </span>
          )}
        </span>
      </label>
      {children && (
        <div className="conditional mt-3 mb-2 ml-6 border-l-4 border-line pt-1 pl-5">
          {children}
        </div>
      )}
    </div>
  )
}
