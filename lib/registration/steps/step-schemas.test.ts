import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { browserWords } from '@/server/build/browser-words.mjs'
import { tellings } from '../answers/told'

test('trình duyệt nhận lược đồ của các bước, không nhận lời của câu hỏi nào', async () => {
  const { outputFiles } = await build({
    entryPoints: ['lib/registration/steps/step-schemas.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    plugins: [browserWords],
  })
  const code = outputFiles[0]!.text
  // What is told while somebody types has to be there.
  expect(code).toContain('Nhập họ và tên đúng như trên giấy tờ của bạn.')
  const words = tellings.flatMap(({ told, question }) => {
    const hint = question && 'hint' in question.input ? question.input.hint : undefined
    // Something may be filled in at its end.
    const opening = typeof hint === 'function' ? hint().slice(0, 30) : hint
    return [`"${told.label}"`, ...(opening ? [opening] : [])]
  })
  expect(words.length).toBeGreaterThan(tellings.length)
  expect(words.filter((text) => code.includes(text))).toEqual([])
})
