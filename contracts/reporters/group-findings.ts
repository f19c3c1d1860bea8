/** Groups findings that say the same about several answers. */

import type { Finding } from '#contracts/exchange/finding.ts'

/** One thing that is wrong, and every exchange it was seen in; the first one stands for all. */
export interface FindingGroup {
  readonly finding: Finding
  readonly seenIn: number
}

/** Keeps the order in which things were first found. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const known = groups.get(key)
    groups.set(key, { finding: known?.finding ?? finding, seenIn: (known?.seenIn ?? 0) + 1 })
  }
  return [...groups.values()]
}

function keyOf({ check, severity, code, part, pointer, expected, actual, hint }: Finding): string {
  return JSON.stringify([check, severity, code, part, pointer, expected, aboutWholeBodies.has(code) ? hint : actual])
}

/** Their `actual` is all of a body, of which no two need be alike. */
const aboutWholeBodies: ReadonlySet<Finding['code']> = new Set([
  'unreadable',
  'not-utf8',
  'body-not-empty',
  'no-envelope',
])
