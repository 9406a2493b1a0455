/** «Lý» and «Lí», «sĩ» and «sỹ», «Quý» and «Quí»: after these letters a closing y is an i. Of «Thúy» and «Thúi» it is not so. */
const CLOSING_Y = /^((?:h|k|l|m|s|t|v|qu)['’]?)[yỳýỷỹỵ](?=$|nh$|t$)/iu

const Y = 'yỳýỷỹỵ'
const I = 'iìíỉĩị'

/** The word with i where either may stand. */
export const unifyYAndI = (word: string): string =>
  word
    .normalize('NFC')
    .replace(CLOSING_Y, (found, onset: string) => onset + I[Y.indexOf(found.at(-1)!.toLowerCase())])
