/** Writes the page about a session's life: a diagram and tables, all of it asked of the moves themselves. */

import { lifeSample, sampleShapes } from './life-samples.ts'
import { type LifeTrial, lifeTrials } from './life-trials.ts'
import { sessionInvariants } from './session-invariants.ts'
import { type SessionState, sessionState, sessionStates } from './session-state.ts'
import { timedMoves } from './session-timers.ts'

/** Returns the page as Markdown with a Mermaid state diagram. */
export function describeLifeCycle(): string {
  const told = lifeTrials.map(tell)
  return `${[
    '# The life of a session',
    'Generated from the tables in `behaviour/evo-voice` by `npm run docs:life-cycle`; a test keeps it fresh. What becomes of a session was found by making each move on a session in each state.',
    `A session is \`ended\`, or its state is what its call does: \`idle\` (it waits, \`callState\` is Disconnected), \`ringing\`, \`connected\`, \`held\` (Hold) or \`passive\`. What happens by itself is *emphasised*.`,
    diagram(told),
    '## Moves',
    'A move that leaves the state as it is changes other members.',
    table(['Move', 'From', 'Becomes', 'Refused with'], told.flatMap(rowsOf)),
    '## What a move asks besides',
    'Guards are about the session and decide whether a move is legal; demands are about the request.',
    table(['Move', 'Kind', 'Claim', 'Refused with'], told.flatMap(claimsOf)),
    '## What is always true',
    `Checked after every change. A move that broke one of these would be a mistake of its table, and fails loudly.`,
    table(
      ['Member', 'Claim'],
      sessionInvariants.map(({ member, claim }) => [`\`${member}\``, claim]),
    ),
  ].join('\n\n')}\n`
}

/** What a move does from each state. */
interface Told {
  readonly trial: LifeTrial
  readonly name: string
  readonly fates: readonly Fate[]
}

type Fate =
  | { readonly from: SessionState; readonly becomes: SessionState }
  | { readonly from: SessionState; readonly refused: string }

function tell(trial: LifeTrial): Told {
  const { operation } = trial.move
  const name = Object.hasOwn(timedMoves, operation) ? `*${operation}*` : operation
  return {
    trial,
    name: trial.asks === '' ? name : `${name} (${trial.asks})`,
    fates: sessionStates.map((from) => fateOf(trial, from)),
  }
}

/** What becomes of the first shape of session that the move takes, or why it takes none. */
function fateOf(trial: LifeTrial, from: SessionState): Fate {
  const shapes = trial.shape === undefined ? sampleShapes : [trial.shape]
  const outcomes = shapes.map((shape) => trial.run(lifeSample(from, shape)))
  const moved = outcomes.find(({ kind }) => kind === 'moved')
  if (moved?.kind === 'moved') return { from, becomes: sessionState(moved.after) }
  const [first] = outcomes
  return { from, refused: first?.kind === 'refused' ? spell(first.refusal) : '' }
}

function spell({ status, errorCode, message }: { status: number; errorCode: string; message: string }): string {
  return `${status} ${errorCode}: ${message}`
}

/** Arrows between states; what leaves the state as it is stands in the table only. */
function diagram(told: readonly Told[]): string {
  const arrows = new Map<string, string[]>()
  for (const { trial, fates } of told) {
    for (const fate of fates) {
      if (!('becomes' in fate) || fate.becomes === fate.from) continue
      const arrow = `${fate.from} --> ${fate.becomes}`
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), `${trial.move.operation} ${trial.asks}`.trim()])
    }
  }
  const lines = [...arrows].map(([arrow, names]) => `    ${arrow}: ${names.join(', ')}`)
  return ['```mermaid', 'stateDiagram-v2', '    direction LR', ...lines, '    ended --> [*]', '```'].join('\n')
}

type Row = readonly string[]

/** One row for all states from which the same becomes of it. */
function rowsOf({ name, fates }: Told): readonly Row[] {
  const groups = new Map<string, { readonly states: string[]; readonly ending: Row }>()
  for (const fate of fates) {
    const ending = 'becomes' in fate ? [fate.becomes === fate.from ? 'the same' : fate.becomes, ''] : ['', fate.refused]
    const group = groups.get(ending.join('|')) ?? { states: [], ending }
    group.states.push(fate.from)
    groups.set(ending.join('|'), group)
  }
  return [...groups.values()].map(({ states, ending }, place) => [
    place === 0 ? name : '',
    states.join(', '),
    ...ending,
  ])
}

/** Moves that are tried twice are asked once. */
function claimsOf({ trial, name }: Told, place: number, told: readonly Told[]): readonly Row[] {
  const { move } = trial
  if (told.findIndex((one) => one.trial.move === move) !== place) return []
  const title = name.replace(/ \(.*\)$/, '')
  const guards = move.guards?.map(({ claim, refusal }) => ['guard', claim, spell(refusal)]) ?? []
  const demands = trial.demands.map(({ claim, refused }) => ['demand', claim, refused])
  return [...guards, ...demands].map((row, index) => [index === 0 ? title : '', ...row])
}

function table(head: Row, rows: readonly Row[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
