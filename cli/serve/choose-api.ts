/** Chooses what to stand in for. */

import type { Api } from '#mocks/engine/api.ts'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { findConfig } from '../config/find-config.ts'

/** A project's own API, one that is named, or the bundled one, which starts at once. */
export async function chooseApi(sources: readonly string[], folder: string): Promise<Api> {
  const [named] = sources
  const config = named === undefined ? findConfig(folder) : isConfig(named) ? named : undefined
  if (config !== undefined && sources.length < 2) {
    const { loadConfig } = await import('../config/load-config.ts')
    const { projectApi } = await import('../config/project-api.ts')
    return projectApi(await loadConfig(config))
  }
  if (named === undefined) return evoVoice
  const { openApi } = await import('../open-api.ts')
  return openApi(sources)
}

function isConfig(path: string): boolean {
  return /\.config\.m?[jt]s$/.test(path)
}
