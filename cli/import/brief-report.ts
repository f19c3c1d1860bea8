/** Says in a few lines what an import has learned: what is certain, inferred, unknown and contradicted. */

import { type ImportNote, type NoteKind, noteKinds } from '#servicestack/import/import-note.ts'
import type { Imported } from '#servicestack/import/imported.ts'
import { noteLine } from '#servicestack/import/note-line.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { headline } from './headline.ts'

/** How many notes of one kind are shown, unless all are asked for. */
const mostShown = 8

/** Returns the report; `sources` are the places that were read, `showsAll` lists every note. */
export function briefReport({ model, notes }: Imported, sources: readonly string[], showsAll: boolean): string {
  return [
    headline(model),
    ...rows([
      ['read', few(sources)],
      ['operations', counted(model.operations.map(({ name }) => name))],
      ['types', typesOf(model)],
      ['certain', certainOf(model, notes)],
      ['unknown', model.unknown === undefined ? 'nothing' : model.unknown.join(', ')],
    ]),
    ...notesOf('inferred', notes, showsAll),
    ...notesOf('unknown', notes, showsAll),
    ...notesOf('conflict', notes, showsAll),
    ...notesOf('left-out', notes, showsAll),
    '',
  ].join('\n')
}

/** Returns the notes of one kind. */
export function notesOfKind(kind: NoteKind, notes: readonly ImportNote[]): readonly ImportNote[] {
  return notes.filter(({ code }) => noteKinds[code] === kind)
}

function rows(pairs: readonly (readonly [string, string])[]): readonly string[] {
  return pairs.map(([name, text]) => `  ${name.padEnd(12)}${text}`)
}

function counted(names: readonly string[]): string {
  return names.length === 0 ? 'none' : `${names.length}: ${few(names)}`
}

function few(names: readonly string[]): string {
  return names.length <= 12 ? names.join(', ') : `${names.slice(0, 10).join(', ')} and ${names.length - 10} more`
}

function typesOf({ types, operations }: ServiceModel): string {
  const requests = new Set(operations.map(({ name }) => name))
  const enums = types.filter(({ kind }) => kind === 'enum').length
  const generics = types.filter((type) => type.kind === 'class' && type.parameters !== undefined).length
  const others = types.filter(({ name }) => !requests.has(name)).length
  return `${others} beside the requests, ${enums} of them enums, ${generics} generic`
}

function certainOf({ unknown }: ServiceModel, notes: readonly ImportNote[]): string {
  const inferred = notesOfKind('inferred', notes).length
  if (unknown === undefined && inferred === 0) return 'everything'
  return inferred === 0 ? 'all but what is unknown' : 'all but what is inferred or unknown'
}

const headings: Readonly<Record<NoteKind, string>> = {
  inferred: 'inferred',
  unknown: 'not told',
  conflict: 'conflicts',
  'left-out': 'left out',
}

function notesOf(kind: NoteKind, all: readonly ImportNote[], showsAll: boolean): readonly string[] {
  const notes = notesOfKind(kind, all)
  if (notes.length === 0) return []
  const shown = showsAll ? notes : notes.slice(0, mostShown)
  const rest = notes.length - shown.length
  return [
    `  ${headings[kind]} (${notes.length})`,
    ...shown.map((note) => `    ${noteLine(note)}`),
    ...(rest > 0 ? [`    and ${rest} more: --notes lists all`] : []),
  ]
}
