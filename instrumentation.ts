/** Next calls this once when a server process starts. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ startWorker }, { warmUpPaper }] = await Promise.all([
    import('./lib/worker/start-worker'),
    import('./lib/pdf/warm-up'),
  ])
  await startWorker()
  await warmUpPaper()
}
