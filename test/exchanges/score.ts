/** Replays groups of recordings against our own servers and counts what matches. */

import type { Difference } from './compare.ts'
import type { Group, versions } from './recordings.ts'
import { replay } from './replay.ts'
import { serveRecorded } from './serve-recorded.ts'

/** How the steps of one group did. */
export interface Score {
  readonly group: string
  readonly steps: number
  /** Steps whose status, reason phrase, Content-Type and body match. */
  readonly matching: number
  /** Those of them whose other visible headers match too. */
  readonly strict: number
  readonly failures: readonly Failure[]
}

/** A step that was answered otherwise than recorded. */
export interface Failure {
  readonly id: string
  readonly step: number
  readonly differences: readonly Difference[]
}

/** Replays the groups in the manners of one version, on two servers of its own. */
export async function score(groups: readonly Group[], version: (typeof versions)[number]): Promise<readonly Score[]> {
  const manners = `servicestack-${version}` as const
  const plain = await serveRecorded({ manners, port: 0, hasCors: false })
  const cors = await serveRecorded({ manners, port: 0, hasCors: true })
  const scores: Score[] = []
  for (const group of groups) {
    const failures: Failure[] = []
    let steps = 0
    for (const recording of group.recordings) {
      const base = new URL(recording.server === 'cors' ? cors.url : plain.url)
      const answered = await replay(recording, version, base)
      steps += answered.length
      for (const [step, differences] of answered.entries()) {
        if (differences.length > 0) failures.push({ id: recording.id, step, differences })
      }
    }
    const different = failures.filter(({ differences }) => differences.some(({ what }) => what !== 'headers'))
    scores.push({
      group: group.name,
      steps,
      matching: steps - different.length,
      strict: steps - failures.length,
      failures,
    })
  }
  await Promise.all([plain.close(), cors.close()])
  return scores
}
