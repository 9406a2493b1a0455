import { expect, test } from 'vitest'
import { FILE_VERSION } from '../schema-path'
import { documentSchema } from '../shape/document-shape'
import { schemaGivenOut } from './schemas'

const SITE = 'https://vidu.example'
const advice = [
  'Tệp JSON nay có hình dạng khác lược đồ đã phát hành.',
  `Tăng FILE_VERSION (lib/exports/schema-path.ts), npm run docs, thêm tệp mới vào given-out/schemas.ts; v${FILE_VERSION}.json giữ nguyên.`,
  `Nếu chưa ai tải tệp v${FILE_VERSION} nào: xóa v${FILE_VERSION}.json rồi npm run docs.`,
].join(' ')

test('tệp JSON có đúng hình dạng của lược đồ đã phát hành: đổi hình dạng là một số mới', () => {
  const given = schemaGivenOut(`v${FILE_VERSION}`, SITE)
  const { $id, ...shape } = given as { $id: string }
  expect($id).toBe(`${SITE}/luoc-do/v${FILE_VERSION}/du-lieu-ca-nhan.json`)
  expect(shape, advice).toEqual(JSON.parse(JSON.stringify(documentSchema())))
})

test('số chưa phát hành, hay chữ khác, thì không có lược đồ nào', () => {
  for (const word of ['v0', `v${FILE_VERSION + 1}`, 'constructor', ''])
    expect(schemaGivenOut(word, SITE)).toBeNull()
})
