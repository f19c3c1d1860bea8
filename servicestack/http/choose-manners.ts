/** Finds the kind of server that somebody asks for, by name or as a table of his own. */

import type { Manners, MannersName } from './manners.ts'
import { documented, profiles, withCors } from './profiles.ts'

/** Which kind of server to imitate. */
export interface MannersChoice {
  /** A name from the list, or a table of choices; `documented` without a word. */
  readonly manners?: Manners | MannersName
  /** True for a server that lets pages of other origins call it, as ServiceStack's CORS feature does by default. */
  readonly cors?: boolean
}

/** Returns the table of a choice. */
export function chooseManners({ manners = documented, cors = false }: MannersChoice): Manners {
  const table = typeof manners === 'string' ? mannersNamed(manners) : manners
  return cors ? withCors(table) : table
}

function mannersNamed(name: string): Manners {
  const found = Object.values(profiles).find((profile) => profile.name === name)
  if (found !== undefined) return found
  throw new RangeError(`There are no manners ${JSON.stringify(name)}. Choose ${Object.keys(profiles).join(', ')}.`)
}
