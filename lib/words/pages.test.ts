import { describe, expect, test } from 'vitest'
import { speaksVietnameseOnly } from './addresses.mjs'
import { reachedFrom } from './fixtures/reached'
import { idleReasons, isSaidElsewhere } from './fixtures/said-elsewhere'
import { listSentences } from './sentences'

const found = new Map(listSentences().map((one) => [one.file, one.untold]))

/** The file of every page for citizens, by its address. */
const pages = [...found.keys()].flatMap((file): [address: string, file: string][] => {
  const [named, address] = /^app\/\([^)]*\)\/(?:(.*)\/)?(?:page|route)\.tsx?$/.exec(file) ?? []
  const isPage =
    /page\.tsx$/.test(file) || reachedFrom(file, isSaidElsewhere).has('app/page-route.tsx')
  return named && isPage && !/\/can-bo\//.test(file) ? [[`/${address ?? ''}`, file]] : []
})

const untoldIn = (file: string) =>
  [...reachedFrom(file, isSaidElsewhere)]
    .filter((one) => found.get(one)?.length && !isSaidElsewhere(one))
    .map((one) => `${one}: ${found.get(one)!.join(' | ')}`)

describe('trang có địa chỉ tiếng Anh thì không còn câu nào chỉ có tiếng Việt', () => {
  const english = pages.filter(([address]) => !speaksVietnameseOnly(address))
  test.each(english)('%s', (_, file) => expect(untoldIn(file)).toEqual([]))
})

test('mỗi lý do để tiếng Việt đều còn cần', () => {
  const reached = pages.flatMap(([, file]) => [...reachedFrom(file, isSaidElsewhere)])
  expect(idleReasons(reached.filter((file) => found.get(file)?.length))).toEqual([])
})
