/** Finds the manners that somebody names on the command line. */

import { chooseManners } from '#servicestack/http/choose-manners.ts'
import type { Manners } from '#servicestack/http/manners.ts'
import { profiles } from '#servicestack/http/profiles.ts'
import { UsageError } from '../usage-error.ts'

/** Returns the manners of that name, with CORS or without; a name that nobody knows is a usage error. */
export function readManners(name: string, cors: boolean): Manners {
  const found = Object.values(profiles).find((profile) => profile.name === name)
  if (found !== undefined) return chooseManners({ manners: found, cors })
  const names = Object.keys(profiles).join(', ')
  throw new UsageError(`--manners ${JSON.stringify(name)} is no kind of server. Choose ${names}.`)
}
