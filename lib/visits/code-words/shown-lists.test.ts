import { readFileSync } from 'node:fs'
import PO from 'pofile'
import { describe, expect, test } from 'vitest'
import { codeLists } from '@/lib/claims/tables/code-lists'
import { shownLists } from './shown-lists'

const english = new Map(
  PO.parse(readFileSync('lib/words/catalogues/en.po', 'utf8')).items.map(({ msgid, msgstr }) => [
    msgid,
    msgstr[0] ?? '',
  ]),
)

describe.each(Object.entries(shownLists))('danh sách mã mà người dân thấy: %s', (list, words) => {
  const official = [...codeLists.get(list)!.names].filter(([, name]) => name !== '')

  test('mỗi mã có chữ, đúng như danh sách của Bộ Y tế', () =>
    expect(words).toEqual(Object.fromEntries(official)))

  test('mỗi mã có chữ tiếng Anh, không lẫn tiếng Việt', () => {
    for (const [code, name] of official) {
      const said = english.get(name) ?? ''
      expect([code, said]).toEqual([code, expect.stringMatching(/^[\x20-\x7e–’“”]+$/)])
    }
  })
})
