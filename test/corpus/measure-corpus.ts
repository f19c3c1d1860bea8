/** Measures every source of the corpus. */

import { corpusSources } from './corpus-sources.ts'
import { type Measured, measureSource } from './measure-source.ts'
import { apis, versions } from './truth.ts'

/** Returns what was counted, source by source; `recordings` are names of the corpus or folders like its own. */
export async function measureCorpus(recordings: readonly string[] = apis): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (const source of corpusSources) {
    for (const api of recordings) {
      for (const version of versions) measured.push(await measureSource(source, api, version))
    }
  }
  return measured
}
