/** Lets the checks that compare answers judge a conversation. */

import { allChecks } from '#contracts/checks/all-checks.ts'
import { unconcerned } from '#contracts/checks/unconcerned.ts'
import type { Evidence } from './evidence.ts'
import type { Hide } from './hide-secrets.ts'
import { type Judged, judgedBy } from './judged.ts'

/** Asks each comparing check about all exchanges; those it does not concern are left out. */
export function judgeConversation(evidence: readonly Evidence[], hide: Hide): readonly Judged[] {
  const conversation = evidence.map(({ testimony }) => testimony)
  return comparing.flatMap((check) => {
    const judgements = check.judge(conversation)
    return evidence.flatMap(({ shown }, index) => judgedBy(check.id, judgements[index] ?? unconcerned, { shown, hide }))
  })
}

const comparing = allChecks.filter((check) => check.looksAt === 'conversation')
