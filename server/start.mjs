import { refuseTakenPort } from './process/port.mjs'
import { ensureInstalled } from './build/install.mjs'
import { untilStopped } from './process/lifetime.mjs'
import { logConsole } from './process/log.mjs'
import { resolveSettings } from './process/settings.mjs'

Object.assign(process.env, { NODE_ENV: 'production' })
logConsole()
await untilStopped(async (onStop) => {
  await resolveSettings()
  await refuseTakenPort(Number(process.env.PORT))
  await ensureInstalled()
  // What follows needs the packages that have just been installed.
  const { serve } = await import('./site/serve.mjs')
  await serve(onStop)
})
