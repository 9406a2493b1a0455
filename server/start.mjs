import { refuseTakenPort } from './port.mjs'
import { ensureInstalled } from './install.mjs'
import { untilStopped } from './lifetime.mjs'
import { logConsole } from './log.mjs'
import { settle } from './settings.mjs'

Object.assign(process.env, { NODE_ENV: 'production' })
logConsole()
await untilStopped(async (onStop) => {
  await settle()
  await refuseTakenPort(Number(process.env.PORT))
  await ensureInstalled()
  // What follows needs the packages that have just been installed.
  const { serve } = await import('./serve.mjs')
  await serve(onStop)
})
