/** Reads the pages of the corpus. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const pages = join(import.meta.dirname, '../../../pages')

/** Returns the text of a recorded file: `clinic/8.6/ops/CheckIn.json.none.naive.txt`. */
export function recordedPage(path: string): string {
  return readFileSync(join(pages, path), 'utf8')
}

/** Returns the paths of all recorded pages of operations. */
export function recordedPages(): readonly string[] {
  return ['clinic', 'harbour'].flatMap((api) =>
    ['6.11', '8.6', '10.15'].flatMap((version) =>
      readdirSync(join(pages, api, version, 'ops')).map((name) => `${api}/${version}/ops/${name}`),
    ),
  )
}
