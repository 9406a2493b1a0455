import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { npmRun, runCommand } from '@/prisma/fixtures/operator-terminal'

const empty = mkdtempSync(path.join(tmpdir(), 'catalogues-'))
const file = path.join(empty, 'one.csv')
writeFileSync(file, 'code\n')

const english = /ENOENT|no such|Unknown|unexpected|positional|argument|undefined|\bat \S+:\d+/i

test.each<['catalogues' | 'import' | 'officers' | 'keys', string[][]]>([
  [
    'catalogues',
    [
      ['--dryrun'],
      ['-n'],
      ['--dry-run=yes'],
      ['/nope'],
      [''],
      [file],
      [empty],
      [empty, empty],
      ['--__proto__'],
    ],
  ],
  [
    'officers',
    [['--all'], ['thêm'], ['toString'], ['create'], ['list', '--office', 'x'], ['reset', 'a b']],
  ],
  [
    'import',
    [
      ['people'],
      ['people', '/nope'],
      ['people', empty],
      ['people', ''],
      ['visits', file],
      ['toString', file],
      ['people', file, file],
      ['people', file, '--dryrun'],
      ['people', file, '--dry-run=yes'],
    ],
  ],
  ['keys', [['--all'], ['xóa'], ['check', 'first'], ['new', 'x'], ['__proto__']]],
])(
  'npm run %s: viết sai cách nào cũng được nói bằng tiếng Việt, mã 2, không làm gì',
  async (command, wrong) => {
    for (const args of wrong) {
      const { code, out, err } = await runCommand(command, args)
      expect([code, out], args.join(' ')).toEqual([2, ''])
      expect(err, args.join(' ')).toMatch(/[ạảãấầẩậắằặẹẻếềểệỉịọỏốồộớờợụủứừựỳ]/)
      expect(err, args.join(' ')).not.toMatch(english)
    }
  },
  120_000,
)

test('npm run catalogues -- --help nói cách dùng', async () => {
  const { code, out } = await npmRun('catalogues', '--help')
  expect([code, out]).toEqual([0, expect.stringContaining('npm run catalogues')])
})
