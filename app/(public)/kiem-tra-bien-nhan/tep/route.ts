import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createElement } from 'react'
import { SavedChecker } from '@/components/ledger/saved-checker'
import { bookKeys } from '@/lib/ledger/publish/show-book'
import { answering } from '@/lib/platform/answers/answering'
import { renderDocument } from '@/lib/platform/answers/render-document.mjs'

/** Where the build leaves it, or whoever develops. */
const FOLDERS = ['.next', '.next/dev']
const FILE = 'static/browser/saved-checker.js'

async function readScript(): Promise<string> {
  for (const folder of FOLDERS) {
    const text = await readFile(path.join(process.cwd(), folder, FILE), 'utf8').catch(() => null)
    // What is inside an element ends at its closing tag, whatever it means to the script.
    if (text !== null) return text.replaceAll('</script', '<\\/script')
  }
  throw new Error(`${FILE} was not built.`)
}

/** The page in one file, to be kept: with its script and the portal's keys of now. */
export const GET = answering(async () => {
  const document = renderDocument(
    createElement(SavedChecker, { keys: bookKeys(), script: await readScript() }),
  )
  return new Response(`<!doctype html>${document}`, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Disposition': 'attachment; filename="kiem-tra-bien-nhan.html"',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  })
})
