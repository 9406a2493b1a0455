import { msg } from '@/lib/words/t'

/** How large letters are: of what the browser makes of them. */
export const textSizes = {
  normal: { title: msg('Thường'), hint: msg('Theo cỡ chữ của trình duyệt.') },
  large: { title: msg('Lớn'), hint: msg('Lớn hơn một phần tư.') },
  largest: { title: msg('Rất lớn'), hint: msg('Lớn gấp rưỡi.') },
} as const
type TextSize = keyof typeof textSizes

export const contrasts = {
  normal: { title: msg('Thường'), hint: msg('Sáng hay tối theo máy của bạn.') },
  high: {
    title: msg('Cao'),
    hint: msg('Chữ đen trên nền trắng, viền đậm. Máy để tối thì ngược lại.'),
  },
} as const
type Contrast = keyof typeof contrasts

export type Display = { textSize: TextSize; contrast: Contrast }

export const usualDisplay: Display = { textSize: 'normal', contrast: 'normal' }

export const isUsual = ({ textSize, contrast }: Display): boolean =>
  textSize === 'normal' && contrast === 'normal'

/** What nobody can have chosen is as usual. */
export const displayOf = (given: { textSize?: string; contrast?: string }): Display => ({
  textSize: isOne(textSizes, given.textSize) ? given.textSize : 'normal',
  contrast: isOne(contrasts, given.contrast) ? given.contrast : 'normal',
})

const SEPARATOR = '.'

export const writtenDisplay = ({ textSize, contrast }: Display): string =>
  [textSize, contrast].join(SEPARATOR)

export function readDisplay(written: string | null): Display {
  const [textSize, contrast] = written?.split(SEPARATOR) ?? []
  return displayOf({ textSize, contrast })
}

const isOne = <Choices extends object>(
  choices: Choices,
  given: string | undefined,
): given is Extract<keyof Choices, string> => given !== undefined && Object.hasOwn(choices, given)
