/**
 * React as it is served. Its development build keeps the stack of every element for a browser's tools, which took a third of the time of
 * tests that draw pages; what it would warn of is seen in `npm run dev`. Packages are loaded once for all files of a process.
 */
const { NODE_ENV } = process.env
Object.assign(process.env, { NODE_ENV: 'production' })
await Promise.all([import('react'), import('react/jsx-runtime'), import('react-dom/server')])
Object.assign(process.env, { NODE_ENV })

export {}
