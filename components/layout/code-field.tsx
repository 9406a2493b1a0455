import type { ComponentProps } from 'react'
import { TextField } from '@/components/ui/fields/text-field'

type Props = Omit<
  ComponentProps<typeof TextField>,
  'autoComplete' | 'inputMode' | 'autoCapitalize' | 'spellCheck'
> & { isDigits?: boolean }

/**
 * The box of a code from a message, the same on every page: the telephone offers the code by itself, spaces and dashes may stay, and the whole message
 * may be pasted (lib/verification/typed-code.ts).
 */
export const CodeField = ({ isDigits = false, width = 'medium', ...field }: Props) => (
  <TextField
    {...field}
    width={width}
    inputMode={isDigits ? 'numeric' : undefined}
    autoComplete="one-time-code"
    autoCapitalize="characters"
    spellCheck={false}
  />
)
