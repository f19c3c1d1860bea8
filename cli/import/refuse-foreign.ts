/** Sees to it that nothing is overwritten that somebody else has written. */

import { UsageError } from '../usage-error.ts'
import { cannotRead } from './cannot-read.ts'
import { readIfThere } from './read-if-there.ts'

/** Throws a `UsageError` when there is a file in one of these places that neither an import nor `generate` has written. */
export async function refuseForeign(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const text = await textOf(path)
    if (text === '' || ours.test(text)) continue
    const whatToDo = 'Move it away, or name another place with --openapi and --out.'
    throw new UsageError(`${path} is there already, and understudy has not written it. ${whatToDo}`)
  }
}

/** Every file that is generated says so, and contracts whose comments got lost still hold what only ours do. */
const ours = /by `understudy generate`|\bx-servicestack\b/

async function textOf(path: string): Promise<string> {
  try {
    return (await readIfThere(path))?.toString('utf8').trim() ?? ''
  } catch (error) {
    throw cannotRead(path, error)
  }
}
