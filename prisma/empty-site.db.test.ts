import { beforeAll, expect, test } from 'vitest'
import { activateOfficer, hireOfficer } from './testing/hire-officer'

// A site without the demo, before anybody has an account. The settings are read when the application is loaded.
let site: typeof import('./testing/site-under-test')
beforeAll(async () => {
  process.env.DEMO_MODE = '0'
  site = await import('./testing/site-under-test')
  await site.loadCatalogues(site.pool)
})

test('cổng trống: người quản trị đầu tiên lập bằng lệnh, đề nghị người thứ hai, người vận hành đồng ý thay', async () => {
  expect(await site.db.account.count()).toBe(0)
  const first = await hireOfficer(site, 'QT089', 'ADMINISTRATOR')
  const why = { ground: 'nhan-viec', words: 'Theo quyết định bổ nhiệm.' }
  const wish = { fullName: 'Thạch Thị Sa Rây', officeCode: '089', phone: '+84981000101' }
  const newcomer = (login: string, more: object) =>
    site.askForStaff(first, {
      act: 'CREATE',
      whom: { login },
      wish: { ...wish, roles: ['ADMINISTRATOR'], ...more },
      ...why,
    })
  const asked = await newcomer('QT08902', {})
  if (!asked.ok) throw new Error(asked.reason)
  expect(await site.pressRequest(first, asked.id, 'dong-y')).toMatchObject({
    reason: 'four-eyes',
  })
  const run = async (...words: string[]) =>
    (await site.runOfficerCommand(words, 'operator:an')).lines.join('\n')
  expect(await run('waiting')).toMatch(/QT08902.*Lập tài khoản cán bộ.*QT089 đề nghị/)
  const code = /: (.+)/.exec(await run('confirm', 'QT08902'))![1]!
  expect(await run('waiting')).toBe('Không có đề nghị nào đang chờ.')
  const second = await activateOfficer(site, 'QT08902', code)
  // Two by now: the third needs no command.
  const third = await newcomer('TN089', {
    ...{ fullName: 'Néang Sóc Kha', roles: ['RECEIVER'], phone: '+84981000102' },
    bhxhCode: '8901000009',
  })
  if (!third.ok) throw new Error(third.reason)
  expect(await site.pressRequest(second, third.id, 'dong-y')).toEqual({ ok: true })
  expect(await site.db.account.count({ where: { isDemo: true } })).toBe(0)
  const entries = await site.db.journalEntry.findMany({
    where: { act: 'create-officer' },
    orderBy: { at: 'asc' },
  })
  const byFirst = { askedBy: `account:${first.id}` }
  expect(entries).toMatchObject([
    { actor: 'operator:an' },
    { actor: 'operator:an', details: byFirst },
    { actor: `account:${second.id}`, details: byFirst },
  ])
})
