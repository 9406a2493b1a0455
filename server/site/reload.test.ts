import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isShown, RELOAD_TAG, reloading } from './reload.mjs'

const root = mkdtempSync(path.join(tmpdir(), 'code-'))
for (const room of ['app', 'browser', 'components/ui', 'lib'])
  mkdirSync(path.join(root, room), { recursive: true })
const reload = reloading((_, response) => response.end('trang'), root)
const server = createServer((...asked) => void reload.answer(...asked)).listen(0)
afterAll(() => {
  reload.stop()
  server.close()
  rmSync(root, { recursive: true })
})

const ask = (address: string) =>
  fetch(`http://localhost:${(server.address() as AddressInfo).port}${address}`)

test('khi phát triển, trang đang mở biết mỗi lần một tệp đổi để tự tải lại', async () => {
  const file = path.join(root, 'components/ui/panel.tsx')
  for (const save of [
    () => writeFileSync(file, 'export {}'),
    // As many editors do.
    () => (writeFileSync(`${file}~`, ''), renameSync(`${file}~`, file)),
    () => writeFileSync(file, 'export const panel = 1'),
  ]) {
    const asked = ask('/_dev/changes')
    expect(await (await ask('/ho-so')).text()).toBe('trang')
    save()
    expect((await asked).status).toBe(204)
  }
})

test('chỉ điều làm đổi trang mới tải lại trang', () => {
  const files = ['ho-so/route.tsx', 'globals.css', 'env.mjs', 'panel.test.tsx', 'README.md', '.swp']
  expect(files.filter(isShown)).toEqual(['ho-so/route.tsx', 'globals.css', 'env.mjs'])
})

test('trang vẽ khi có người mở kể tệp đó, và tệp đó có thật', async () => {
  const [, address = ''] = /src="([^"]+)"/.exec(RELOAD_TAG) ?? []
  const script = await ask(address)
  expect(script.headers.get('content-type')).toBe('text/javascript')
  expect(await script.text()).toContain('location.reload()')
})
