import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { runOfficerCommand } from './officer-command'

const run = (...args: string[]) => runOfficerCommand(args, 'operator:an')
beforeAll(async () => {
  const post = [
    '--name',
    "H'Hen Niê",
    '--office',
    '08902',
    '--roles',
    'RECEIVER',
    '--bhxh',
    '0187273466',
  ]
  await run('create', 'TN08902A', ...post)
})

test.each(['', 'abc', 'BHXH 08902 cũ', '089-02', '08 902', '0', '12345678'])(
  'chuyển đến «%s», không phải mã cơ quan: không đổi gì, nói phải ghi gì',
  async (office) => {
    const before = await db.account.findFirst({ where: { login: 'TN08902A' } })
    const { exitCode, lines } = await run('move', 'TN08902A', '--office', office)
    expect([exitCode, lines.join()]).toEqual([2, expect.stringContaining('ví dụ --office 08902')])
    expect(await db.account.findFirst({ where: { login: 'TN08902A' } })).toEqual(before)
  },
)

test('vai trò để trống thì nói bằng tiếng Việt; danh sách trống hay cơ quan lạ cũng có lời', async () => {
  expect((await run('move', 'TN08902A', '--roles', '')).lines.join()).toMatch(/^Thêm --roles/)
  expect(await run('list', '--office', '99999')).toMatchObject({
    exitCode: 1,
    lines: [expect.stringMatching(/^Không có cơ quan/)],
  })
  expect((await run('list', '--office', '004')).lines).toEqual([
    'Chưa có cán bộ nào. Thêm người đầu tiên bằng lệnh create.',
  ])
})

test.each([
  [['reset', 'TN08902A', 'extra'], 'extra'],
  [['Create', 'KZ1'], 'Create'],
  [['list', 'TN08902A'], 'TN08902A'],
  [['suspend', 'TN08902A', 'TN08902', '--reason', 'Nghỉ'], 'TN08902'],
  [['toString'], 'toString'],
])('%j: nói chữ nào không hiểu, không làm gì', async (args, stranger) => {
  const before = await db.account.findFirst({ where: { login: 'TN08902A' } })
  const { exitCode, lines } = await run(...args)
  expect([exitCode, lines[0]]).toEqual([2, expect.stringMatching(`^Không hiểu “${stranger}”`)])
  expect(await db.account.findFirst({ where: { login: 'TN08902A' } })).toEqual(before)
})
