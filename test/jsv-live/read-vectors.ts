/**
 * Reads recorded cases in every form they come in: a JSON array or JSON lines, with `expect` by version or as one
 * answer, with the answer in the line itself (even under a second `text`), or in a line of its own with the same id.
 */

import type { Answer } from './answer.ts'
import { type Case, ops } from './case.ts'
import { membersOfLine } from './members-of-line.ts'
import { dialects, type Vector } from './vector.ts'

/** Reads the texts of some files, which may answer each other's cases. */
export function readVectors(files: readonly string[]): readonly Vector[] {
  const entries = files.flatMap(entriesOf)
  const answers = new Map(entries.filter(({ op }) => op === undefined).map((entry) => [String(entry['id']), entry]))
  const cases = entries.filter(({ op }) => op !== undefined)
  return cases.map((entry) => {
    const asked = caseOf(entry)
    const want = recorded(entry) ?? recorded(answers.get(asked.id) ?? {})
    if (want === undefined) throw new Error(`Case ${asked.id} comes without an answer. Give it "expect", or "ok".`)
    return { ...asked, want }
  })
}

/** The members of a case or an answer; a name that comes twice has its first value, and its last as `last text`. */
type Entry = Readonly<Record<string, unknown>>

function entriesOf(file: string): readonly Entry[] {
  const text = file.replace(/^\ufeff/, '').trim()
  if (text.startsWith('[')) {
    const entries: Entry[] = JSON.parse(text)
    return entries
  }
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(entryOf)
}

function entryOf(line: string): Entry {
  const members = membersOfLine(line)
  const first = Object.fromEntries([...members].reverse())
  return members.filter(([name]) => name === 'text').length > 1
    ? { ...first, 'last text': Object.fromEntries(members)['text'] }
    : first
}

function caseOf({ id, op, type, text, tz }: Entry): Case {
  const known = ops.find((name) => name === op)
  if (known === undefined || typeof text !== 'string')
    throw new Error(`Case ${id} has no text, or the unknown op ${op}.`)
  return { id: String(id), op: known, type: String(type ?? 'string'), text, ...(typeof tz === 'string' && { tz }) }
}

function recorded(entry: Entry): Vector['want'] | undefined {
  for (const name of ['expect', 'answer', 'want', 'result', 'oracle']) {
    const want = entry[name]
    if (isEntry(want)) return 'ok' in want ? { '10.5': answerOf(want) } : byVersion(want)
  }
  return typeof entry['ok'] === 'boolean' ? { '10.5': inline(entry) } : undefined
}

function inline(entry: Entry): Answer {
  if (entry['ok'] === false || entry['op'] === undefined) return answerOf(entry)
  const name = ['last text', 'answer', 'want', 'result', 'output', 'out', 'value'].find((name) => name in entry)
  if (name === undefined) throw new Error(`Case ${entry['id']} is ok, but its line does not say what the answer was.`)
  return answerOf({ ok: true, text: entry[name] })
}

/** What a version does not say equals 10.5. */
function byVersion(want: Entry): Vector['want'] {
  const said = (version: string): Answer | undefined => {
    const answer = want[version] ?? want['10.5']
    return isEntry(answer) ? answerOf(answer) : undefined
  }
  return Object.fromEntries(dialects.flatMap((dialect) => (said(dialect) ? [[dialect, said(dialect)]] : [])))
}

function answerOf({ ok, text, error }: Entry): Answer {
  if (ok === true) return { ok, text: text === undefined || text === null ? null : String(text) }
  const { type, message } = isEntry(error) ? error : { type: error, message: '' }
  return { ok: false, error: { type: String(type), message: String(message ?? '') } }
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null
}
