/** Turns OpenAPI documents into YAML text and back. */

import { Document, isAlias, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { OpenApiDocument } from './openapi-document.ts'
import { OpenApiError } from './openapi-error.ts'

const heading = '# Written by `understudy generate` from what the server publishes. Review it; do not edit it.\n'

/** Returns the YAML text of a document: nothing abbreviated, and one line a value whatever its length. */
export function stringifyOpenApi(document: OpenApiDocument | object): string {
  const yaml = new Document(document, { aliasDuplicateObjects: false, compat: 'yaml-1.1' })
  visit(yaml, {
    // `type: [ string, "null" ]` reads better on one line
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === 'type' && isSeq(pair.value)) pair.value.flow = true
    },
  })
  return heading + yaml.toString({ lineWidth: 0 })
}

/** Returns the document in a YAML (or JSON) text, or throws an `OpenApiError` that names the line. */
export function parseOpenApi(text: string): unknown {
  return parseJson(text) ?? parseYaml(text)
}

/** JSON is YAML too, but takes a hundredth of the time; what is broken is left to those who can name its line. */
function parseJson(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function parseYaml(text: string): unknown {
  const lines = new LineCounter()
  // `<<` is of YAML 1.1, and whoever shares parts of a document by anchors also merges them
  const document = parseDocument(text, { lineCounter: lines, merge: true })
  const [problem] = document.errors
  if (problem !== undefined) throw brokenYaml(sentenceOf(problem), problem.linePos?.[0].line ?? 1, { cause: problem })
  const lineOf = (alias: FoundAlias | undefined) => lines.linePos(alias?.offset ?? 0).line
  // a contract as it was written has no anchors, and looking for aliases takes its time
  const endless = (text.includes('&') ? aliasesIn(document) : []).find(({ isEndless }) => isEndless)
  if (endless !== undefined) throw brokenYaml(`*${endless.name} holds itself.`, lineOf(endless))
  try {
    return document.toJS()
  } catch (cause) {
    // an alias without an anchor, or so many that the value would fill the memory
    const aliases = aliasesIn(document)
    const lost = aliases.find(({ isLost }) => isLost) ?? aliases[0]
    throw brokenYaml(cause instanceof Error ? `${cause.message}.` : String(cause), lineOf(lost), { cause })
  }
}

/** The parser draws the place below its sentence. */
function sentenceOf({ message }: Error): string {
  return `${message.replace(/:?\n[\s\S]*/, '')}.`
}

/** An alias of YAML (`*name`), which stands for what the anchor of its name (`&name`) marks. */
interface FoundAlias {
  readonly name: string
  readonly offset: number
  /** True when its anchor marks something that the alias is a part of. */
  readonly isEndless: boolean
  /** True when there is no such anchor above it. */
  readonly isLost: boolean
}

function aliasesIn(document: Document.Parsed): readonly FoundAlias[] {
  const found: FoundAlias[] = []
  const anchors = new Map<string, Node>()
  visit(document, {
    Node(_, node, path) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node)
        return
      }
      const anchored = anchors.get(node.source)
      const isEndless = anchored !== undefined && path.includes(anchored)
      found.push({ name: node.source, offset: node.range?.[0] ?? 0, isEndless, isLost: anchored === undefined })
    },
  })
  return found
}

function brokenYaml(why: string, line: number, options?: ErrorOptions): OpenApiError {
  const whatToDo = `Mend line ${line}, or run \`understudy generate\` to write the document anew.`
  return new OpenApiError('broken-yaml', '', `it is no YAML that can be read: ${why}`, whatToDo, options)
}
