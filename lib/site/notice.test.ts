import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Package = { license?: string; dev?: boolean; devOptional?: boolean }
const read = (file: string) => readFileSync(file, 'utf8')
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> }
const notice = read('NOTICE')

const ASKS_FOR_MORE = /GPL|MPL|EPL|CC-BY|OFL/
const nameOf = (folder: string) => folder.split('node_modules/').at(-1)!
/** A program for each kind of machine is one package: `@img/sharp-linux-x64`, `lightningcss-darwin-arm64`. */
const familyOf = (name: string) => /^(@img\/sharp|lightningcss)/.exec(name)?.[0] ?? name

test('NOTICE kể mọi gói và phông chữ có giấy phép đòi thêm điều gì', () => {
  const asking = Object.entries(packages)
    .filter(
      ([, { dev, devOptional, license }]) =>
        !dev && !devOptional && ASKS_FOR_MORE.test(license ?? ''),
    )
    .map(([folder]) => familyOf(nameOf(folder)))
  expect(asking.length).toBeGreaterThan(5)
  expect([...new Set(asking)].filter((name) => !notice.includes(`  ${name} `))).toEqual([])
})

test('NOTICE chỉ kể những gói có trong package-lock.json', () => {
  const installed = new Set(Object.keys(packages).map((folder) => familyOf(nameOf(folder))))
  const told = [...notice.matchAll(/^ {2}(@\S+|[a-z]+(?:-js|css|js|-lite)) /gm)].map(
    ([, name]) => name!,
  )
  expect(told.length).toBeGreaterThan(8)
  expect(told.filter((name) => !installed.has(name))).toEqual([])
})

test('package.json nói cùng giấy phép với LICENSE', () => {
  expect(JSON.parse(read('package.json')).license).toBe('MIT')
  expect(read('LICENSE')).toMatch(/^MIT License/)
})
