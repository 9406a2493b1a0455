import { userInfo } from 'node:os'
import { expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { runCommand } from '@/prisma/fixtures/operator-terminal'

const officers = (...args: string[]) => runCommand('officers', args)

test('người vận hành tạo cán bộ đầu tiên của một cổng mới bằng một lệnh', async () => {
  const asked = [
    'create',
    'QT089',
    '--name',
    'Kpă Thuyên',
    '--office',
    '089',
    '--roles',
    'ADMINISTRATOR',
  ]
  const { code, out } = await officers(...asked)
  expect(code).toBe(0)
  expect(out).toMatch(/^Mã kích hoạt của QT089: \S+/)
  const { id } = await db.account.findUniqueOrThrow({ where: { login: 'QT089' } })
  const [entry] = await db.journalEntry.findMany({ where: { stream: `account:${id}` } })
  expect(entry).toMatchObject({ act: 'create-officer', actor: `operator:${userInfo().username}` })
  expect(JSON.stringify(await db.oneTimeCode.findMany())).not.toContain(
    out.split(': ')[1]!.slice(0, 4),
  )

  const again = await officers(...asked)
  expect(again).toMatchObject({ code: 1, out: '' })
  expect(again.err).toContain('đã có')
  expect(await officers('create')).toMatchObject({ code: 2, out: '' })
})
