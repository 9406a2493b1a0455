/** Next calls this once when a server process starts, and goes on when it fails: the server around it asks (server/site/serve.mjs). */
export async function register() {
  // Around the imports, in one function: only so are they left out of the build for the other runtime, which has no files.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    try {
      const [{ sweepLeftovers }, { startWorker }, { warmUpPaper }] = await Promise.all([
        import('./lib/photos/receiving/upload-folder'),
        import('./lib/worker/start-worker'),
        import('./lib/pdf/warm-up'),
      ])
      await sweepLeftovers({ atStart: true })
      await startWorker()
      await warmUpPaper()
    } catch (fault) {
      const { processWide } = await import('./server/process/process-wide.mjs')
      Object.assign(processWide, { failedStart: fault })
    }
  }
}
