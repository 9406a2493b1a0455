/** Next calls this once when a server process starts. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startWorker } = await import('./lib/worker/start-worker')
  await startWorker()
}
