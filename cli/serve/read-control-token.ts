/** Reads what callers must know to steer a stand-in. */

import { UsageError } from '../usage-error.ts'

/** Where the token may stand instead, so that nobody reads it in a list of processes. */
const variable = 'UNDERSTUDY_CONTROL_TOKEN'

/** Returns the token of the option, or else of the environment; one that no header can carry is a usage error. */
export function readControlToken(
  option: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const token = option ?? environment[variable]
  if (token === undefined || /^[\x21-\x7e]+$/.test(token)) return token
  const name = option === undefined ? variable : '--control-token'
  throw new UsageError(`${name} is empty, or holds what no header can carry. Write letters, digits and signs.`)
}
