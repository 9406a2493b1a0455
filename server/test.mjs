import { ensureInstalled } from './build/install.mjs'
import { untilStopped } from './process/lifetime.mjs'
import { ensureTestPrograms } from './testing/test-programs.mjs'

await untilStopped(async (onStop) => {
  await ensureInstalled()
  await ensureTestPrograms()
  // What follows needs the packages that have just been installed.
  const asked = process.argv.slice(2)
  if (asked.length > 0) {
    const { testChosen } = await import('./testing/test-chosen.mjs')
    process.exit(await testChosen(asked, onStop))
  }
  const { testEverything } = await import('./testing/test-everything.mjs')
  process.exit(await testEverything(onStop))
})
