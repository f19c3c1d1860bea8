/** What a person reads when the stand-in has started. */

import { noteHeader } from '#mocks/engine/answering/with-note.ts'
import type { Api } from '#mocks/engine/api.ts'
import type { RunningServer } from '#mocks/server.ts'
import type { World } from '#mocks/world/world.ts'
import type { Manners } from '#servicestack/http/manners.ts'
import { kindnesses } from '#servicestack/http/profiles.ts'
import { harmless } from './harmless.ts'

/** Says where it listens and how it speaks, what answers come from, who may sign in, and what to paste first. */
export function describeStart(
  api: Api,
  { url, world }: Pick<RunningServer, 'url' | 'world'>,
  manners: Manners,
): string {
  const users = world.users.all.map(({ userName, password, roles, permissions }) => [
    `${userName}:${password}`,
    [...roles, ...permissions].join(', ') || 'no role',
  ])
  const steps = api.tour(url, world).map(({ say, run }) => `${say}\n  ${run}`)
  return harmless(`Understudy stands in for ${api.model.title || api.name} at ${url} (seed ${world.seed}). Ctrl-C stops it.
${describeManners(manners)}${describeScenario(api, world)}

Operations (first route, and where answers come from):
${table(operationRows(api), [14, 26])}

Users (name:password, and roles):
${table(users, [18])}

${steps.join('\n\n')}
`)
}

function describeManners(manners: Manners): string {
  const cors = manners.cors === undefined ? '' : ', with CORS'
  const speaks = `It speaks as ServiceStack ${manners.version} does (--manners ${manners.name}${cors}).`
  const kind = kindnesses(manners)
  if (kind.length === 0) return speaks
  return [`${speaks} Kinder than a stock server; such answers carry ${noteHeader}:`, ...kind].join('\n  ')
}

function describeScenario({ scenarios = {} }: Api, { scenario }: World): string {
  const others = Object.keys(scenarios).filter((name) => name !== scenario)
  if (scenario === '' || others.length === 0) return ''
  return `\nThe world began with ${scenario}. Other beginnings: --scenario ${others.join(', ')}.`
}

/** A table of more lines scrolls everything else away. */
const mostOperations = 60

function operationRows(api: Api): readonly (readonly string[])[] {
  const written = new Set(api.behaviours.map(({ operation }) => operation))
  const manners = new Map((api.services ?? []).map(({ operation, manner }) => [operation, manner]))
  const rows = api.model.operations.slice(0, mostOperations).map(({ name, routes }) => {
    const [route = { path: `/json/reply/${name}`, verbs: [] }] = routes
    const place = `${route.verbs.join(',') || 'ANY'} ${route.path}`
    return [name, place, written.has(name) ? 'written' : (manners.get(name) ?? 'not implemented')]
  })
  const more = api.model.operations.length - rows.length
  return more > 0 ? [...rows, [`… and ${more} more`]] : rows
}

/** Columns are as wide as their widest entry, and at least as wide as these. */
function table(rows: readonly (readonly string[])[], least: readonly number[]): string {
  const widths = least.map((width, column) => Math.max(width, ...rows.map((row) => (row[column]?.length ?? 0) + 2)))
  return rows
    .map(
      (row) =>
        `  ${row.map((text, column) => text.padEnd(column < row.length - 1 ? (widths[column] ?? 0) : 0)).join('')}`,
    )
    .join('\n')
}
