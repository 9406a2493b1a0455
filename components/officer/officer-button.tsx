import type { ComponentProps, ReactNode } from 'react'
import { classes } from '@/components/ui/classes'

const looks = {
  primary:
    'border-transparent border-b-accent-edge bg-accent text-accent-ink hover:bg-accent-strong hover:text-accent-ink forced-colors:border-[ButtonText]',
  secondary: 'border-voice bg-paper text-voice hover:bg-voice-soft',
  danger: 'border-danger bg-paper text-danger hover:bg-danger-soft',
} as const

type ButtonProps = ComponentProps<'button'> & { look?: keyof typeof looks; children: ReactNode }

/** Denser than the public one: officers press it a hundred times a day, on a small screen. */
export const OfficerButton = ({ look = 'primary', className, ...rest }: ButtonProps) => (
  <button
    className={classes(
      'inline-flex min-h-11 cursor-pointer items-center justify-center rounded-md border-2 px-4 py-1.5 text-base leading-snug font-bold',
      looks[look],
      className,
    )}
    {...rest}
  />
)
