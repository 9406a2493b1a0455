import { expect } from 'vitest'

// The settings are read when the application is loaded, so whoever opens a site hands it on.
type Site = typeof import('./site-under-test')

/** An officer uses the code of their slip and sets a password. */
export async function activateOfficer(site: Site, login: string, code: string) {
  const proved = await site.proveOwner(login, code, site.aVisitor(), 'OFFICER')
  if (!proved.ok) throw new Error(proved.reason)
  const entry = { oldToken: null, visitor: site.aVisitor() }
  const set = await site.setPassword(proved.grant, 'mái đình cong vút cổng làng', entry)
  expect(set).toMatchObject({ ok: true, isOfficer: true })
  return (await site.findOfficer(proved.grant.accountId))!
}

/** Made by the operator's command, and here by their slip. */
export async function hireOfficer(site: Site, login: string, role: string, bhxhCode?: string) {
  const words = ['create', login, '--name', 'Cán bộ Mới', '--office', '089', '--roles', role]
  const { exitCode, lines } = await site.runOfficerCommand(
    [...words, ...(bhxhCode ? ['--bhxh', bhxhCode] : [])],
    'operator:an',
  )
  expect(exitCode, lines.join()).toBe(0)
  return activateOfficer(site, login, lines[0]!.split(': ')[1]!)
}
