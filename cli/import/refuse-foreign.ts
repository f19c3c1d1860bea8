/** Sees to it that nothing is overwritten that somebody else has written. */

import { UsageError } from '../usage-error.ts'
import { readText } from './read-text.ts'

/** Throws a `UsageError` when there is a file in one of these places that neither an import nor `generate` has written. */
export async function refuseForeign(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const text = (await readText(path)) ?? ''
    if (text.trim() === '' || ours.test(text)) continue
    const whatToDo = 'Move it away, or name another place with --openapi and --out.'
    throw new UsageError(`${path} is there already, and understudy has not written it. ${whatToDo}`)
  }
}

/** Every file that is generated says so, and contracts whose comments got lost still hold what only ours do. */
const ours = /by `understudy generate`|\bx-servicestack\b/
