import { ESLint } from 'eslint'
import { expect, test } from 'vitest'

const eslint = new ESLint()
const RULE = 'house/drawnAtOnce'

/** What the fence says of this text, were it that file. */
async function refused(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath })
  return result!.messages.filter(({ ruleId }) => ruleId === RULE).map(({ message }) => message)
}

const component = 'export const Box = () => <p>{useId()}</p>'
const mistakes: [what: string, text: string][] = [
  ...['useId', 'useState', 'use', 'Suspense', 'lazy', 'cache', 'createContext'].map(
    (name): [string, string] => [name, `import { ${name} } from 'react'\n${component}`],
  ),
  ['React', `import React from 'react'\n${component}`],
  ['React', `import * as React from 'react'\n${component}`],
  ['useRef', "export { useRef } from 'react'"],
  ...['link', 'image', 'form', 'script', 'dynamic', 'head'].map((name): [string, string] => [
    `next/${name}`,
    `import Theirs from 'next/${name}'\nexport const Box = () => <Theirs />`,
  ]),
  ['next/link', "export const late = () => import('next/link')"],
  ['react-dom/server', "export { renderToString } from 'react-dom/server'"],
  ['node:module', "import { createRequire } from 'node:module'"],
  ['use client', `'use client'\nexport const Box = () => <p />`],
  ['async Box', 'export async function Box() { return <p /> }'],
  ['async Box', 'export const Box = async () => <p />'],
]

test.each(mistakes)(
  '«%s» trong trang do máy chủ vẽ bị chặn ngay khi kiểm mã',
  async (what, text) => {
    for (const file of ['app/(public)/ho-so/route.tsx', 'components/ui/panel.tsx'])
      expect(await refused(file, text)).toEqual([expect.stringContaining(`«${what}»`)])
  },
)

test('mã của trình duyệt dùng được tất cả', async () => {
  for (const [, text] of mistakes)
    expect(await refused('browser/offices/office-dialog.tsx', text)).toEqual([])
})

test('kiểu, Fragment, và trang dựng sẵn biết đợi thì vẫn dùng được', async () => {
  const text = `import { Fragment, type ReactNode } from 'react'
    import type { ComponentProps } from 'react'
    export const GET = async (given: ComponentProps<'p'>): Promise<ReactNode> => <Fragment {...given} />
    export default async function Page() { return <p /> }`
  expect(await refused('app/(public)/page.tsx', text)).toEqual([])
})
