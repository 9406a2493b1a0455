import { describe, expect, test } from 'vitest'
import { chooseTests } from './choose-tests.mjs'

const CONTENT: Record<string, string> = {
  'e2e/journeys/photos.spec.ts': "test('an officer turns a picture', …)",
  'lib/photos/shrink.test.ts': "test('a picture is shrunk', …)",
  'lib/photos/keep.db.test.ts': "test('a picture is kept', …)",
}
const FILES = Object.keys(CONTENT)
const choose = (...asked: string[]) => chooseTests(asked, FILES, (file) => CONTENT[file]!)

describe('a developer asks for a few tests', () => {
  test('by a file, however its path was copied', () => {
    const one = { pure: ['lib/photos/shrink.test.ts'], db: [], e2e: [], title: null }
    expect(choose('lib/photos/shrink.test.ts')).toEqual(one)
    expect(choose('./lib/photos/shrink')).toEqual(one)
  })

  test('by a word that stands in the paths of several kinds', () => {
    expect(choose('photos')).toEqual({
      pure: ['lib/photos/shrink.test.ts'],
      db: ['lib/photos/keep.db.test.ts'],
      e2e: ['e2e/journeys/photos.spec.ts'],
      title: null,
    })
  })

  test('by several files', () => {
    expect(choose('photos.spec', 'keep.db')).toMatchObject({ pure: [], title: null })
  })

  test('by words of a title, with or without quotes', () => {
    const one = { pure: [], db: ['lib/photos/keep.db.test.ts'], e2e: [], title: 'is kept' }
    expect(choose('is kept')).toEqual(one)
    expect(choose('is', 'kept')).toEqual(one)
  })

  test('and hears when no test is like that', () => {
    expect(choose('is sold')).toBeNull()
  })

  test('of this very checkout', () => {
    expect(chooseTests(['server/choose-tests'])?.pure).toEqual([
      'server/testing/choose-tests.test.ts',
    ])
  })
})
