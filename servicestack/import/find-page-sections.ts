/** Cuts the text of a metadata page into its parts: head, routes, DTO source, sample. */

import { ImportError } from './import-error.ts'
import { isBlank, type PageLine, placeOf } from './page-line.ts'

/** The parts of a page in page order; each line still knows its number. */
export interface PageSections {
  readonly title: string
  readonly operation: PageLine
  /** Between the operation's name and its routes: tags, description, access sentences. */
  readonly prose: readonly PageLine[]
  readonly routes: readonly PageLine[]
  readonly code: readonly PageLine[]
  /** From the heading `HTTP + …` on; empty when the page prints no sample. */
  readonly sample: readonly PageLine[]
}

const copyAgain = 'Copy the whole page again, from the service title to the end of the sample.'

/** Returns the parts of a page, or throws an `ImportError` when the lines are no metadata page. */
export function findPageSections(lines: readonly PageLine[]): PageSections {
  refuseOtherText(lines)
  const link = lines.findIndex((line) => /^<?\s*back to all web services$/i.test(line.text.trim()))
  const title = lines.slice(0, Math.max(link, 0)).findLast((line) => !isBlank(line))
  const operation = lines.slice(link + 1).find((line) => !isBlank(line))
  if (link === -1 || title === undefined || operation === undefined) throw notAPage(lines)
  const codeStart = findCodeStart(lines, operation)
  const codeEnd = findCodeEnd(lines, codeStart)
  const head = lines.slice(operation.number, codeStart)
  const routesAt = head.findIndex((line) => /^the following routes are available/i.test(line.text.trim()))
  const sampleAt = lines.findIndex((line, index) => index >= codeEnd && isSampleHeading(line))
  return {
    title: title.text.trim(),
    operation: { text: operation.text.trim(), number: operation.number },
    prose: routesAt === -1 ? head : head.slice(0, routesAt),
    routes: routesAt === -1 ? [] : head.slice(routesAt + 1).filter((line) => !isBlank(line)),
    code: lines.slice(codeStart, codeEnd),
    sample: sampleAt === -1 ? [] : lines.slice(sampleAt),
  }
}

function refuseOtherText(lines: readonly PageLine[]): void {
  const first = lines.find((line) => !isBlank(line))
  if (first === undefined) {
    const whatToDo =
      'ServiceStack sends an empty page when it cannot build the sample: try /json/metadata?op=… instead.'
    throw new ImportError('empty', placeOf(first), 'the text is empty.', whatToDo)
  }
  if (/^<[a-z!?][^>]*>/i.test(first.text.trim())) {
    const whatToDo = 'Open the page in a browser, select all of it, copy, and save the copied text.'
    throw new ImportError('html', placeOf(first), 'this is HTML, and the importer reads the text of a page.', whatToDo)
  }
}

function notAPage(lines: readonly PageLine[]): ImportError {
  const why = 'a metadata page starts with the service title, "<back to all web services" and an operation name.'
  return new ImportError('not-a-metadata-page', placeOf(lines.find((line) => !isBlank(line))), why, copyAgain)
}

/** The first declaration together with the comments right above it; index into `lines`. */
function findCodeStart(lines: readonly PageLine[], operation: PageLine): number {
  const declaration = /^export (?:(?:declare|abstract|const) )*(?:class|enum|interface|type)\b/
  let start = lines.findIndex((line, index) => index >= operation.number && declaration.test(line.text))
  if (start === -1) {
    const why = `the page of ${operation.text} prints no TypeScript DTOs.`
    const whatToDo = `Open it with &lang=typescript in its address. ${copyAgain}`
    throw new ImportError('no-typescript', placeOf(lines.findLast(isCodeCaption) ?? operation), why, whatToDo)
  }
  while (/^(?:\/\/|\/\*| \*)/.test(lines[start - 1]?.text ?? '')) start -= 1
  return start
}

function findCodeEnd(lines: readonly PageLine[], from: number): number {
  const end = lines.findIndex((line, index) => index >= from && (isCodeCaption(line) || isSampleHeading(line)))
  return end === -1 ? lines.length : end
}

function isCodeCaption(line: PageLine): boolean {
  return /^(?:\S+ \S+ DTOs|To override the Content-type.*)$/i.test(line.text.trim())
}

function isSampleHeading(line: PageLine): boolean {
  return /^HTTP \+ \w+$/i.test(line.text.trim())
}
