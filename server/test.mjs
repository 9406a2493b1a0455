import { ensureInstalled } from './install.mjs'
import { untilStopped } from './lifetime.mjs'
import { ensureTestPrograms } from './test-programs.mjs'

await untilStopped(async (onStop) => {
  await ensureInstalled()
  await ensureTestPrograms()
  // What follows needs the packages that have just been installed.
  const asked = process.argv.slice(2)
  if (asked.length > 0) {
    const { testChosen } = await import('./test-chosen.mjs')
    process.exit(await testChosen(asked, onStop))
  }
  const { testEverything } = await import('./test-everything.mjs')
  process.exit(await testEverything(onStop))
})
