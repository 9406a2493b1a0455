import { msg } from '@/lib/words/t'

/** A photograph that is kept, and may not do: the person sees it beside the picture, and may go on; the officer sees it too. */
export const photoWarnings = {
  dark: {
    label: 'ảnh tối',
    advice: msg('Ảnh hơi tối. Nếu khó đọc chữ, chụp lại ở nơi sáng hơn.'),
  },
  'washed-out': {
    label: 'ảnh quá sáng',
    advice: msg('Ảnh quá sáng. Nếu khó đọc chữ, chụp lại, tránh đèn chiếu thẳng.'),
  },
  blurred: {
    label: 'ảnh mờ',
    advice: msg('Ảnh hơi mờ. Nếu khó đọc chữ, giữ chắc máy rồi chụp lại.'),
  },
  'cover-only': {
    label: 'ảnh một màu',
    advice: msg('Ảnh chỉ có một màu. Nếu đây không phải bìa hộ chiếu, chụp lại.'),
  },
  'part-empty': {
    label: 'trống phần dưới',
    advice: msg('Phần dưới của ảnh chỉ có một màu. Nếu giấy tờ bị mất một phần, chụp lại.'),
  },
  glare: {
    label: 'lóa đèn',
    advice: msg('Ảnh có vệt lóa. Nếu vệt lóa che chữ, nghiêng giấy tờ tránh đèn rồi chụp lại.'),
  },
  'cut-at-rim': {
    label: 'giấy tờ bị cắt ở mép ảnh',
    advice: msg('Giấy tờ bị cắt ở mép ảnh. Nếu thiếu góc hay chữ, chụp lại cho đủ bốn góc.'),
  },
  'no-words': {
    label: 'không thấy chữ',
    advice: msg('Ảnh không thấy chữ. Nếu đây không phải giấy tờ hay bìa hộ chiếu, chụp lại.'),
  },
  'looks-like-back': {
    label: 'có vẻ là mặt sau',
    advice: msg('Đây có vẻ là mặt sau của thẻ. Nếu nhầm mặt, chọn hoặc chụp lại mặt trước.'),
  },
  'looks-like-front': {
    label: 'có vẻ là mặt trước',
    advice: msg('Đây có vẻ là mặt trước của giấy tờ. Nếu nhầm mặt, chọn hoặc chụp lại mặt sau.'),
  },
} as const
export type PhotoWarning = keyof typeof photoWarnings

/**
 * Of what a machine saw of a picture, what is to be said of it where it stands: the front of a card that looks like one is right, and of
 * other papers the sides are not known.
 */
export const warningsAt = (
  side: 'front' | 'back' | null,
  seen: readonly PhotoWarning[],
): PhotoWarning[] =>
  seen.filter((name) => !name.startsWith('looks-like-') || (side && name !== `looks-like-${side}`))
