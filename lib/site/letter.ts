import { hotline, site } from './settings'

/** A letter as the state writes to the old and the young: greeting, words, whom to ask, farewell. */
export const letter = (text: string, fullName = ''): string =>
  `Kính gửi ông/bà${fullName && ` ${fullName}`},

${text}

Tổng đài hỗ trợ: ${hotline.shown}

Trân trọng,
${site.agency}`
