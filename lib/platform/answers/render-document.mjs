import { createRequire } from 'node:module'

/**
 * React's own renderer, loaded as Node loads it: the one Next bundles for routes refuses to draw. Nothing else may know how a document
 * becomes text; once `renderToMarkup` of react-markup is stable, it is called here (decision 0060).
 * @type {Pick<typeof import('react-dom/server'), 'renderToStaticMarkup'>}
 */
const { renderToStaticMarkup } = createRequire(`${process.cwd()}/package.json`)('react-dom/server')

/** @param {import('react').ReactNode} node @returns {string} */
export const renderDocument = (node) => renderToStaticMarkup(node)
