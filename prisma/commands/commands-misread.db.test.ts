import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runImportCommand } from '@/lib/imports/import-command'
import { runKeysCommand } from '@/lib/keys/keys-command'
import { runOfficerCommand } from '@/lib/officers/command/officer-command'
import { npmRun, runCommand } from '@/prisma/fixtures/operator-terminal'
import { readArguments } from './catalogues-arguments'

const empty = mkdtempSync(path.join(tmpdir(), 'catalogues-'))
const file = path.join(empty, 'one.csv')
writeFileSync(file, 'code\n')

const english = /ENOENT|no such|Unknown|unexpected|positional|argument|undefined|\bat \S+:\d+/i
const NOBODY = 'operator:nobody'

/** What each command answers, without the second that its process takes to begin. */
const answerOf = {
  catalogues: async (args: string[]) => readArguments(args),
  officers: (args: string[]) => runOfficerCommand(args, NOBODY),
  import: (args: string[]) => runImportCommand(args, NOBODY),
  keys: (args: string[]) => runKeysCommand(args, NOBODY),
}

test.each<[keyof typeof answerOf, string[][]]>([
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
  [
    'keys',
    [
      ['--all'],
      ['xóa'],
      ['check', 'first'],
      ['check', '--codes'],
      ['rekey', 'first'],
      ['new', 'x'],
      ['__proto__'],
    ],
  ],
])(
  'npm run %s: viết sai cách nào cũng được nói bằng tiếng Việt, mã 2, không làm gì',
  async (command, wrong) => {
    for (const args of wrong) {
      const answer = await answerOf[command](args)
      expect(answer, args.join(' ')).toMatchObject({ exitCode: 2 })
      const told = 'lines' in answer ? answer.lines.join('\n') : ''
      expect(told, args.join(' ')).toMatch(/[ạảãấầẩậắằặẹẻếềểệỉịọỏốồộớờợụủứừựỳ]/)
      expect(told, args.join(' ')).not.toMatch(english)
      // A process makes the same of each answer; one begins with what Node itself might take for its own.
      if (args !== wrong[0]) continue
      const { code, out, err } = await runCommand(command, args)
      expect([code, out, err.trim()]).toEqual([2, '', told.trim()])
    }
  },
  120_000,
)

test('npm run catalogues -- --help nói cách dùng', async () => {
  const { code, out } = await npmRun('catalogues', '--help')
  expect([code, out]).toEqual([0, expect.stringContaining('npm run catalogues')])
})
