import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes'

const looks = {
  /** The one thing to do next: at most one on a page. */
  primary:
    'px-5 border-transparent border-b-accent-edge bg-accent text-accent-ink hover:bg-accent-strong hover:text-accent-ink forced-colors:border-[ButtonText]',
  secondary: 'px-5 border-voice bg-paper text-voice hover:bg-voice-soft hover:text-voice-strong',
  /** A link in a button's clothes: it stands in line with the fields. */
  quiet:
    'border-transparent border-x-0 bg-transparent text-left text-voice underline hover:bg-voice-soft',
  danger: 'px-5 border-danger bg-paper text-danger hover:bg-danger-soft hover:text-danger',
} as const

export type ButtonLook = keyof typeof looks

export const buttonClasses = (look: ButtonLook = 'primary', className?: string) =>
  classes(
    'inline-flex min-h-12 items-center justify-center gap-2 rounded-md border-2 py-2 text-center text-lg leading-snug font-bold max-sm:w-full print:hidden',
    look !== 'quiet' && 'no-underline',
    looks[look],
    className,
  )

type ButtonProps = ComponentProps<'button'> & { look?: ButtonLook; children: ReactNode }

/** One run of words, however many parts it has: side by side in narrow columns nobody could read them as a sentence. */
export const Button = ({ look, type = 'submit', className, children, ...rest }: ButtonProps) => (
  <button
    type={type}
    className={buttonClasses(look, classes('cursor-pointer', className))}
    {...rest}
  >
    <span>{children}</span>
  </button>
)

type ButtonLinkProps = ComponentProps<'a'> & {
  href: string
  look?: ButtonLook
  children: ReactNode
}

export const ButtonLink = ({ look, className, children, ...rest }: ButtonLinkProps) => (
  <a className={buttonClasses(look, className)} {...rest}>
    <span>{children}</span>
  </a>
)

/** The buttons at the end of a form: side by side, one above the other on a phone. */
export const ButtonRow = ({ children }: { children: ReactNode }) => (
  <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-3 print:hidden">{children}</div>
)
