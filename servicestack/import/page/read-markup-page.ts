/** Reads a metadata page from its HTML. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { Route } from '#servicestack/model/route.ts'
import { splitLines } from '../page-line.ts'
import { languageOf } from './language-of.ts'
import { Markup } from './markup.ts'
import type { Page, PageCode } from './page.ts'
import { readAccess } from './read-access.ts'
import { readMarkupTables } from './read-markup-tables.ts'
import { readSample } from './read-sample.ts'
import { readVerbs } from './read-verbs.ts'
import { notAPage } from './refuse-other-pages.ts'

/** Returns what an HTML page prints, or throws an `ImportError` when it is no page of an operation. */
export function readMarkupPage(text: string): Page {
  const document = Markup.parse(text)
  const [title] = document.named('h1')
  const [operation] = document.named('h2')
  if (operation === undefined || !isOfOperation(document)) throw notAPage(text)
  const [description] = document.all((element) => element.attribute('id') === 'desc')
  const code = readCode(document)
  const said = description === undefined ? '' : readDescription(description)
  return {
    title: title?.text.trim() ?? '',
    operation: operation.text.trim(),
    tags: { kind: 'told', tags: readTags(document) },
    ...(said === '' ? {} : { description: said }),
    access: readAuthentication(document),
    routes: readRoutes(document),
    tables: readMarkupTables(document),
    ...(code === undefined ? {} : { code }),
    sample: readSample(splitLines(sampleText(document))),
    tellsCells: true,
    notes: [],
  }
}

/** A server puts `<br />` before each line feed, between it and the carriage return where there is one. */
function readDescription({ source, text }: Markup): string {
  const written = source.replace(/\r(?=<br)/g, '&#13;')
  // a parser makes line feeds of the carriage returns that are not written as references
  return (written === source ? text : Markup.parse(written).text).trim()
}

function isOfOperation(document: Markup): boolean {
  return document.named('a').some((link) => /^<?\s*back to all web services$/i.test(link.text.trim()))
}

function readTags(document: Markup): readonly string[] {
  const [tags] = document.all((element) => element.isOfClass('tags'))
  return tags?.named('b').map((tag) => tag.text.trim()) ?? []
}

/** The caption is the one clause, each pair of cells another. */
function readAuthentication(document: Markup): AccessRules {
  const [table] = document.all((element) => element.name === 'table' && element.isOfClass('authentication'))
  const caption = table?.named('caption').map((one) => one.text.trim()) ?? []
  const cells = table?.named('td').map((one) => one.text.trim()) ?? []
  return readAccess(splitLines([...caption, cells.join('\t')].join('\n')))
}

function readRoutes(document: Markup): readonly Route[] {
  const [table] = document.all((element) => element.name === 'table' && element.isOfClass('routes'))
  return (table?.named('tr') ?? []).flatMap((row) => {
    const [verbs, path] = row.named('th').map((cell) => cell.text.trim())
    if (verbs === undefined || path === undefined) return []
    const [summary = '', notesCell = ''] = row.named('td').map((cell) => cell.source.trim())
    const notes = notesCell.replace(/^<i>(.*)<\/i>$/is, '$1').trim()
    return [
      {
        path,
        verbs: readVerbs(verbs),
        ...(summary === '' ? {} : { summary }),
        ...(notes === '' ? {} : { notes }),
      },
    ]
  })
}

function readCode(document: Markup): PageCode | undefined {
  const [block] = document.all((element) => element.name === 'code' && element.text.trim() !== '')
  if (block !== undefined) {
    const spelled = block.attribute('lang') || block.attribute('class').replace(/^.*language-/, '')
    return { language: languageOf(spelled, block.text), text: block.text, line: block.line }
  }
  const failed = document.named('pre').find(({ text }) => languageOf('', text) === 'exception')
  return failed === undefined ? undefined : { language: 'exception', text: failed.text, line: failed.line }
}

/** The sample as text shows it. */
function sampleText(document: Markup): string {
  const [example] = document.all((element) => element.isOfClass('example'))
  const parts = example?.all((element) => element.name === 'h3' || element.name === 'pre') ?? []
  return parts.map((part) => (part.name === 'h3' ? part.text.trim() : part.text.replace(/^\n|\s+$/g, ''))).join('\n\n')
}
