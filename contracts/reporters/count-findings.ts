/** Counts findings in words, also those that are not listed. */

import { count } from './count.ts'
import type { FindingGroup } from './group-findings.ts'

/** Returns `2 findings`, or `more than 100 findings` where an answer had more than are listed. */
export function countFindings(groups: readonly FindingGroup[], noun: string): string {
  const listed = groups.filter(({ finding }) => finding.code !== 'more-faults').length
  return `${listed < groups.length ? 'more than ' : ''}${count(listed, noun)}`
}
