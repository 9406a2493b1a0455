import { describe, expect, test } from 'vitest'
import { readPo } from './read-catalogue.mjs'
import { namesIn } from './fixtures/names-in'
import { translated } from './languages.mjs'
import { listSentences, sentencesIn } from './sentences'

const found = listSentences()
const told = new Set(found.flatMap((one) => one.told))

describe.each(translated())('ai đọc tiếng %s đọc được mọi câu', (language) => {
  const items = readPo(language).items.filter(({ obsolete }) => !obsolete)

  test('mỗi câu của cổng đứng trong bản dịch, không câu cũ nào còn lại (npm run words)', () => {
    const kept = new Set(items.map(({ msgid }) => msgid))
    const lacking = [...told].filter((sentence) => !kept.has(sentence))
    const left = [...kept].filter((sentence) => !told.has(sentence))
    const advice = `npm run words, rồi dịch ở lib/words/catalogues/${language}.po. Mới: “${lacking.join('”, “')}”. Cũ: “${left.join('”, “')}”.`
    expect({ lacking, left }, advice).toEqual({ lacking: [], left: [] })
  })

  test('câu nào cũng đã có lời dịch, và không lời nào còn ngờ', () => {
    const open = items.filter(({ msgstr, flags }) => !msgstr[0]?.trim() || flags.fuzzy)
    const sentences = open.map(({ msgid }) => msgid)
    expect(sentences, `chưa dịch: “${sentences.join('”, “')}”`).toEqual([])
  })

  test('lời dịch gọi tên trang, nút, phần đúng như chúng được dịch', () => {
    const nameOf = new Map(items.map(({ msgid, msgstr }) => [msgid, msgstr[0] ?? '']))
    const misnamed = items.flatMap(({ msgid, msgstr }) =>
      [...msgid.matchAll(/“([^“”]+)”/g)].flatMap(([, name = '']) => {
        const said = nameOf.get(name)?.toLowerCase()
        const isSaid = said === undefined || msgstr[0]?.toLowerCase().includes(said)
        return isSaid ? [] : [`${msgid}: ${said}`]
      }),
    )
    expect(misnamed).toEqual([])
  })

  test('lời dịch điền đúng những điều mà câu tiếng Việt điền', () => {
    const broken = items.filter(
      ({ msgid, msgstr }) => namesIn(msgid).join() !== namesIn(msgstr[0] ?? '').join(),
    )
    expect(broken.map(({ msgid }) => msgid)).toEqual([])
  })
})

test('không câu nào được ghép lúc chạy, vì không ai dịch được', () => {
  expect(found.flatMap(({ file, broken }) => broken.map((text) => `${file}: ${text}`))).toEqual([])
})

describe('chữ mà người dịch sẽ không thấy thì phép thử thấy', () => {
  test.each([
    ['<p>Đăng nhập</p>', ['Đăng nhập']],
    ['<p title="Mở ra">{t("Đăng nhập")}</p>', ['Mở ra']],
    ['t("Gọi {x}", { x: "số điện thoại" })', ['số điện thoại']],
    ['const a = `Còn ${n} ngày`', ['Còn … ngày']],
    ['const a = msg("Trang chủ")', []],
  ])('%s', (code, untold) => expect(sentencesIn('a.tsx', code).untold).toEqual(untold))

  test('câu ghép bị báo', () => {
    expect(sentencesIn('a.ts', 't(`Còn ${n}`); t("a" + b)').broken).toHaveLength(2)
  })
})
