import { TestRunner, vi } from 'vitest'
import { forgetProcess, processWide } from '../process/process-wide.mjs'

type Module = Record<'promise' | 'exports' | 'mockedExports', unknown> & { evaluated: boolean }
type Loaded = { workerState: { evaluatedModules: { idToModuleMap: Map<string, Module> } } }
const unloaded = {
  promise: undefined,
  exports: undefined,
  mockedExports: undefined,
  evaluated: false,
}

/**
 * Packages are loaded once for all files that a process runs, which halves the time of short ones. Of our own modules, of
 * settings, clocks, connections and what waits for the end of the process, the next file finds nothing that this one has left.
 */
export default class FreshModules extends TestRunner {
  private readonly settings = { ...process.env }
  private readonly atExit = process.listeners('exit')

  override async onAfterRunFiles() {
    super.onAfterRunFiles()
    vi.useRealTimers()
    vi.unstubAllGlobals()
    await processWide.closePools?.()
    forgetProcess()
    this.restoreProcess()
    this.forgetModules()
  }

  private restoreProcess() {
    process.removeAllListeners('exit')
    for (const listener of this.atExit) process.on('exit', listener)
    for (const name of Object.keys(process.env))
      if (!(name in this.settings)) delete process.env[name]
    Object.assign(process.env, this.settings)
  }

  private forgetModules() {
    vi.resetModules()
    // What stands in the place of a module is kept apart, and Vitest forgets it only together with the process.
    const { evaluatedModules } = (this as unknown as Loaded).workerState
    for (const [id, module] of evaluatedModules.idToModuleMap)
      if (id.startsWith('mock:')) Object.assign(module, unloaded)
  }
}
