import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { brokenReferences } from '@/lib/forms/fixtures/broken-references'
import { Reference, References } from './reference'

test('mã hồ sơ đứng trọn trên một dòng, một mã hay nhiều mã', () => {
  const drawn = renderToStaticMarkup(
    <p>
      Hồ sơ <Reference>EWPE9U4B</Reference>, máy này thôi nhớ{' '}
      <References of={['K7PM3QXR', 'DQHJ43CH']} />.
    </p>,
  )
  expect(brokenReferences(drawn)).toEqual([])
  expect(drawn.replace(/<[^>]+>/g, '')).toBe(
    'Hồ sơ EWPE-9U4B, máy này thôi nhớ K7PM-3QXR, DQHJ-43CH.',
  )
  // «whole» alone breaks where no line has room for it, as in the first column of a queue.
  expect(drawn.match(/class="whole sm:whitespace-nowrap /g)).toHaveLength(3)
  expect(brokenReferences('<p>Hồ sơ EWPE-9U4B.</p>')).toEqual(['EWPE-9U4B'])
})

// What stands in the text of a page, not in a title or in what only ears get: those are strings, which Words keeps whole.
const IN_TEXT = /(?:^|>)\s*\{[^{}]*shownReference[^{}]*\}/m

const files = ['app', 'browser', 'components'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !/reference(\.test)?\.tsx$/.test(file))
    .map((file) => path.join(room, file)),
)

test('dấu câu sau mã hồ sơ không đứng đầu dòng sau', () => {
  const drawn = renderToStaticMarkup(<Reference sign=":">EWPE9U4B</Reference>)
  expect(drawn).toContain('>EWPE-9U4B:</span>')
  const parted = files.filter((file) =>
    /<\/Reference>\s*[.,:;!?)]/.test(readFileSync(file, 'utf8')),
  )
  expect(parted).toEqual([])
})

test.each(files.filter((file) => readFileSync(file, 'utf8').includes('shownReference')))(
  '%s: mã hồ sơ trong lời của trang chỉ viết bằng Reference',
  (file) => {
    const source = readFileSync(file, 'utf8').replace(/<span className="sr-only">.*?<\/span>/gs, '')
    expect(source.match(IN_TEXT)?.[0]).toBeUndefined()
  },
)
