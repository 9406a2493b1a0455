import { runCommand, tellFault } from './run-command'

// npm run officers -- create|move|suspend|resume|reset|list: the people of the agency, in the database of `npm start`.

runCommand(async () => {
  const { runOfficerCommand } = await import('@/lib/officers/command/officer-command')
  return (actor) => runOfficerCommand(process.argv.slice(2), actor)
}).catch(tellFault)
