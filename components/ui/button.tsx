import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes'

const looks = {
  /** The one thing to do next: at most one on a page. */
  primary:
    'border-transparent border-b-accent-edge bg-accent text-accent-ink hover:bg-accent-strong hover:text-accent-ink forced-colors:border-[ButtonText]',
  secondary: 'border-voice bg-paper text-voice hover:bg-voice-soft hover:text-voice-strong',
  quiet: 'border-transparent bg-transparent px-2 text-voice underline hover:bg-voice-soft',
  danger: 'border-danger bg-paper text-danger hover:bg-danger-soft hover:text-danger',
} as const

export type ButtonLook = keyof typeof looks

export const buttonClasses = (look: ButtonLook = 'primary', className?: string) =>
  classes(
    'inline-flex min-h-12 items-center justify-center gap-2 rounded-md border-2 px-5 py-2 text-center text-lg leading-snug font-bold max-sm:w-full',
    look !== 'quiet' && 'no-underline',
    looks[look],
    className,
  )

type ButtonProps = ComponentProps<'button'> & { look?: ButtonLook; children: ReactNode }

export const Button = ({ look, type = 'submit', className, ...rest }: ButtonProps) => (
  <button
    type={type}
    className={buttonClasses(look, classes('cursor-pointer', className))}
    {...rest}
  />
)

type ButtonLinkProps = ComponentProps<'a'> & {
  href: string
  look?: ButtonLook
  children: ReactNode
}

export const ButtonLink = ({ look, className, ...rest }: ButtonLinkProps) => (
  <a className={buttonClasses(look, className)} {...rest} />
)

/** The buttons at the end of a form: side by side, one above the other on a phone. */
export const ButtonRow = ({ children }: { children: ReactNode }) => (
  <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-3 print:hidden">{children}</div>
)
