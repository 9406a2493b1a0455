/** Next calls this once when a server process starts, and goes on when it fails: the server around it asks (server/serve.mjs). */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  try {
    await begin()
  } catch (fault) {
    ;(globalThis as { failedStart?: unknown }).failedStart = fault
  }
}

async function begin() {
  const [{ checkKeys }, { startWorker }, { warmUpPaper }] = await Promise.all([
    import('./lib/papers/check-keys'),
    import('./lib/worker/start-worker'),
    import('./lib/pdf/warm-up'),
  ])
  await checkKeys()
  await startWorker()
  await warmUpPaper()
}
