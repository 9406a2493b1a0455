import 'server-only'
import { EventEmitter } from 'node:events'
import type { Task, TaskList } from 'graphile-worker'

/** Never given out; with it every list has two names, whose order can change. */
const NOTHING = 'nothing'

/**
 * A runner asks the database once for the numbers of its tasks and keeps the answer, also when that was a failure: then it asks for
 * jobs in vain for ever, and only its events say so. It asks anew when the names stand in another order, so after each failure they do.
 */
export function askAnew(tasks: Record<string, Task>) {
  const taskList: TaskList = { ...tasks, [NOTHING]: () => undefined }
  const events = new EventEmitter()
  events.on('worker:getJob:error', () => {
    const [[name, task]] = Object.entries(taskList) as [[string, Task]]
    delete taskList[name]
    taskList[name] = task
  })
  return { taskList, events }
}
