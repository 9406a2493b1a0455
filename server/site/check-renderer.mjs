import { createRequire } from 'node:module'
import path from 'node:path'
import { version } from 'react'
import { renderDocument } from '../../lib/platform/answers/render-document.mjs'
import { checkout } from '../process/checkout.mjs'

const PROBE = '<p>Xin chào</p>'

/** @typedef {{ version: string, createElement: (type: string, props: null, child: string) => any }} React what pages are made with */

/** Next makes pages with a React of its own, and ours draws them. */
const madeWith = () =>
  /** @type {React} */ (
    createRequire(path.join(checkout, 'package.json'))('next/dist/compiled/react')
  )

/** Stops the start when the two no longer fit together, before anybody is shown a page that breaks. @param {React} theirs */
export function checkRenderer(theirs = madeWith()) {
  const isDrawn = majorOf(theirs.version) === majorOf(version) && drawProbe(theirs) === PROBE
  if (isDrawn) return
  throw new Error(
    `React của cổng (${version}) không vẽ được trang mà Next làm ra bằng React ${theirs.version}. Chạy: npm install --save-exact react@${majorOf(theirs.version)} react-dom@${majorOf(theirs.version)} (docs/decisions/0060).`,
  )
}

/** @param {React} theirs */
function drawProbe({ createElement }) {
  try {
    return renderDocument(createElement('p', null, 'Xin chào'))
  } catch (fault) {
    return String(fault)
  }
}

/** @param {string} version */
const majorOf = (version) => version.split('.')[0]
