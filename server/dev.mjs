import { refuseTakenPort } from './port.mjs'
import { ensureInstalled } from './install.mjs'
import { untilStopped } from './lifetime.mjs'
import { settle } from './settings.mjs'

Object.assign(process.env, { NODE_ENV: 'development' })
await untilStopped(async (onStop) => {
  await settle()
  await refuseTakenPort(Number(process.env.PORT))
  await ensureInstalled()
  const { serveWhileDeveloping } = await import('./serve.mjs')
  await serveWhileDeveloping(onStop)
})
