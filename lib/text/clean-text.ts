import { HEAPED_MARKS, LOST, lost, STANDING_ON_NOTHING, twins, unseen } from './signs'

// The one way in for words: whatever was typed, pasted, imported or sent is kept, shown and printed as it is seen.

/**
 * Text in several lines as it is seen: composed, without unseen signs, one sign for each of its twins, single spaces. A letter
 * that can't be read any more is not dropped: `�` stands for it.
 */
export const cleanLines = (text: string): string =>
  twins
    .reduce(
      (seen, [found, sign]) => seen.replace(found, sign),
      onTheirBases(
        text
          .replace(/[\u{1d400}-\u{1d7ff}\u2160-\u217f\ufb00-\ufb06\uff01-\uffee]+/gu, (run) =>
            run.normalize('NFKC'),
          )
          .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
          .replace(unseen, '')
          .replace(lost, LOST),
      ),
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

/** The same in one line. */
export const cleanText = (text: string): string => cleanLines(text).replace(/\n+/g, ' ')

/** Letters people can count: a base with its marks is one. */
export const lengthOf = (text: string): number => [...text.replace(/\p{M}/gu, '')].length

/** No more marks on a letter than languages have, none twice; put in order only once they are few. */
function onTheirBases(text: string): string {
  const few = text.replace(/(\p{M}{8})\p{M}+/gu, '$1').normalize('NFD')
  return few
    .replace(STANDING_ON_NOTHING, '$1')
    .replace(HEAPED_MARKS, (_, base: string, marks: string) => base + fewer(base, marks))
    .normalize('NFC')
}

/** ơ̆̀ has three; scripts with vowels for marks have four. */
const fewer = (base: string, marks: string): string =>
  [...new Set(marks)].slice(0, /\p{Script=Latin}/u.test(base) ? 3 : 4).join('')
