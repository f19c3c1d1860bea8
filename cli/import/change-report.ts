/** Says in plain text how a newly read API differs from the one that was known. */

import type { ChangeKind, ModelChange } from '#servicestack/compare/model-change.ts'

const headings: Readonly<Record<ChangeKind, string>> = {
  service: 'The service',
  'operation-added': 'Operations that came',
  'operation-removed': 'Operations that went',
  'operation-renamed': 'Operations renamed (by likeness)',
  routes: 'Routes',
  access: 'Access',
  response: 'Responses',
  'type-added': 'Types that came',
  'type-removed': 'Types that went',
  'type-renamed': 'Types renamed (by likeness)',
  'member-added': 'Members that came',
  'member-removed': 'Members that went',
  'member-renamed': 'Members renamed (by likeness)',
  retyped: 'Types changed',
  values: 'Values of enums',
  told: 'Descriptions and other words',
}

/** How many changes of one kind are listed; more than that nobody reads. */
const mostListed = 40

/** Returns the report, a heading for each kind of change. */
export function changeReport(changes: readonly ModelChange[]): string {
  if (changes.length === 0) return 'Nothing has changed.\n'
  const kinds = new Set(changes.map(({ kind }) => kind))
  const sections = [...kinds].map((kind) =>
    section(
      kind,
      changes.filter((change) => change.kind === kind),
    ),
  )
  return `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}\n${sections.join('')}`
}

function section(kind: ChangeKind, changes: readonly ModelChange[]): string {
  const lines = changes.slice(0, mostListed).map((change) => `    ${line(change)}\n`)
  const rest = changes.length > mostListed ? `    and ${changes.length - mostListed} more\n` : ''
  return `  ${headings[kind]}\n${lines.join('')}${rest}`
}

function line({ kind, place, before, after }: ModelChange): string {
  if (kind.endsWith('-renamed')) return `${place}, which was ${before}`
  if (before === undefined && after === undefined) return place
  return `${place}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`
}
