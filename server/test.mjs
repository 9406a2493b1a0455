import { ensureInstalled } from './install.mjs'
import { untilStopped } from './lifetime.mjs'
import { ensureTestPrograms } from './test-programs.mjs'

await untilStopped(async (onStop) => {
  await ensureInstalled()
  await ensureTestPrograms()
  // What follows needs the packages that have just been installed.
  const { testEverything } = await import('./test-everything.mjs')
  process.exit(await testEverything(onStop))
})
