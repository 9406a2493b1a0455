import type { ReactNode } from 'react'
import { standsField } from '@/lib/forms/question'
import { t } from '@/lib/words/t'
import { Choice } from './choice'
import { classes } from '../classes'
import { Icon, iconAbove } from '../icon'
import { Words } from '../words/words'

export type FieldProps = {
  /** Also the id, so that the error summary's `#name` leads here. */
  name: string
  label: string
  hint?: ReactNode
  error?: string
  /** The error is a question, and this is what it asks about. */
  about?: string
  value?: string
  /** Says «(không bắt buộc)» after the label. */
  optional?: boolean
  /** `false` where nothing needs to be chosen and nothing has to say so: a filter, a way that is chosen already. */
  required?: boolean
  /** The «*» of the official form's labels. */
  star?: boolean
}

export type Requirement = Pick<FieldProps, 'required' | 'optional'>

/** One rule for every control: an answer is required unless the control says otherwise. */
export const isRequired = ({ optional = false, required = !optional }: Requirement): boolean =>
  required

type Described = Requirement & { name: string; hint?: ReactNode; error?: string }

/**
 * What ties a control to its label, hint and error. `aria-required` instead of `required`: the browser's own
 * errors come one at a time, in its own language, and would keep an unfinished draft from being saved.
 */
export const controlProps = ({ name, hint, error, ...asked }: Described) => ({
  id: name,
  name,
  'aria-describedby': classes(hint && `${name}-hint`, error && `${name}-error`) || undefined,
  'aria-invalid': error ? (true as const) : undefined,
  'aria-required': isRequired(asked) || undefined,
})

export const controlClasses = (error?: string, className = 'w-full') =>
  classes(
    'block min-h-12 max-w-full rounded-md border-2 bg-paper px-3 py-2 text-lg text-ink read-only:bg-ground',
    error ? 'border-danger' : 'border-edge',
    className,
  )

type LabelProps = Pick<FieldProps, 'star' | 'optional'> & { label: ReactNode }

export const LabelText = ({ label, star, optional }: LabelProps) => (
  <>
    <Words>{label}</Words>
    {star && ' *'}
    {optional && <span className="font-normal text-ink-soft"> {t('(không bắt buộc)')}</span>}
  </>
)

export const Hint = ({ name, hint }: { name: string; hint?: ReactNode }) =>
  !hint ? null : (
    <div id={`${name}-hint`} className="mt-1 text-base text-ink-soft">
      <Words>{hint}</Words>
    </div>
  )

export const FieldErrorText = ({ name, error }: { name: string; error?: string }) =>
  error ? (
    <p
      id={`${name}-error`}
      className={`mt-2 flex gap-2 text-base font-bold text-danger ${iconAbove}`}
    >
      <Icon name="danger" className="mt-0.5" />
      <span>
        <span className="sr-only">{t('Lỗi:')} </span>
        <span>
          <Words>{error}</Words>
        </span>
      </span>
    </p>
  ) : null

/** The rail at the left shows a field to put right even to those who see no red. */
export const fieldClasses = (error?: string) =>
  classes('mb-7', error && 'border-l-4 border-danger pl-4 max-[14rem]:pl-2')

export const FieldFrame = ({ children, ...field }: FieldProps & { children: ReactNode }) => (
  <div className={fieldClasses(field.error)}>
    <label htmlFor={field.name} className="font-bold">
      <LabelText {...field} />
    </label>
    <Hint {...field} />
    <FieldErrorText {...field} />
    <div className="mt-2">{children}</div>
    {field.about !== undefined && <Stands {...field} about={field.about} />}
  </div>
)

/** The person's last word about a question: what they typed is right. Nobody need give it: the words may be mended instead. */
const Stands = ({ name, about, error }: { name: string; about: string; error?: string }) => (
  <div data-question className="mt-3">
    <Choice
      id={standsField(name)}
      name={standsField(name)}
      type="checkbox"
      value={about}
      label={t('Giữ nguyên “{about}”', { about })}
      describedBy={`${name}-error`}
      required={false}
      data-answers={name}
      data-asks={error}
    />
  </div>
)
