/** Completes the arguments of an import with what the project's configuration says. */

import { relative } from 'node:path'
import { findConfig } from '../config/find-config.ts'

/** Returns the arguments, behind them the sources and the places of the configuration where they name none themselves. */
export async function withProject(args: readonly string[], folder: string = process.cwd()): Promise<readonly string[]> {
  const file = findConfig(folder)
  if (file === undefined || args.includes('--help') || args.includes('-h')) return args
  const { loadConfig } = await import('../config/load-config.ts')
  const { config, openapi, generated, dtos, sources } = await loadConfig(file)
  const from = (path: string) => (/^https?:/i.test(path) ? path : relative(process.cwd(), path) || '.')
  const namesSource = args.some((arg, at) => arg === '-' || (!arg.startsWith('-') && !takesValue(args[at - 1])))
  const places = [
    ['--openapi', from(openapi)],
    ['--out', from(generated)],
    ['--dtos', from(dtos)],
    // sources that are named otherwise may be of another service, which then must not take this one's place
    ...(namesSource ? [] : ([['--name', config.name]] as const)),
  ] as const
  const missing = places.filter(([option]) => !args.some((arg) => arg === option || arg.startsWith(`${option}=`)))
  return [...args, ...missing.flat(), ...(namesSource ? [] : sources.map(from))]
}

/** Whether the argument before is an option that waits for a value. */
function takesValue(before: string | undefined): boolean {
  return ['--user', '--timeout', '--name', '--openapi', '--out', '--dtos'].includes(before ?? '')
}
