import { refuseTakenPort } from './process/port.mjs'
import { ensureInstalled } from './build/install.mjs'
import { untilStopped } from './process/lifetime.mjs'
import { resolveSettings } from './process/settings.mjs'

Object.assign(process.env, { NODE_ENV: 'development' })
await untilStopped(async (onStop) => {
  await resolveSettings()
  await refuseTakenPort(Number(process.env.PORT))
  await ensureInstalled()
  const { serveWhileDeveloping } = await import('./site/serve.mjs')
  await serveWhileDeveloping(onStop)
})
