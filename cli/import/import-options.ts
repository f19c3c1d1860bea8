/** Reads the options of `understudy import`. */

import { kebabCase } from '../kebab-case.ts'
import { parseOptions } from '../parse-options.ts'
import { UsageError } from '../usage-error.ts'

/** What is imported, and what becomes of it. */
export interface ImportOptions {
  /** URLs and paths, or `-` for what is pasted. */
  readonly sources: readonly string[]
  /** Prints one of these instead of writing files. */
  readonly prints?: 'json' | 'openapi' | 'facts' | 'details' | undefined
  readonly user?: string | undefined
  readonly milliseconds: number
  readonly name?: string | undefined
  readonly openapi: string
  readonly out: string
  readonly dtos: string
  readonly isStrict: boolean
  readonly isCheck: boolean
  readonly showsAllNotes: boolean
}

/** Returns the options, or undefined when help is asked for. */
export function readImportOptions(args: readonly string[]): ImportOptions | undefined {
  const { values, positionals } = parseOptions(args, described)
  if (values.help) return undefined
  if (positionals.length === 0) {
    throw new UsageError(
      'Name what to import: the https:// address of a server, a file, a folder, or - for pasted text.',
    )
  }
  const asked = (['json', 'yaml', 'facts', 'details'] as const).filter((name) => values[name])
  const alone = [...asked, ...(values.check ? ['check'] : [])]
  if (asked.length > 0 && alone.length > 1)
    throw new UsageError(`${alone.map((name) => `--${name}`).join(' and ')} exclude each other. Choose one.`)
  if (values.name !== undefined && kebabCase(values.name) !== values.name) {
    throw new UsageError(`--name ${JSON.stringify(values.name)} is no name for files. Write it like evo-voice.`)
  }
  const [prints] = asked
  return {
    sources: positionals,
    prints: prints === 'yaml' ? 'openapi' : prints,
    user: values.user,
    milliseconds: seconds(values.timeout) * 1000,
    name: values.name,
    openapi: values.openapi,
    out: values.out,
    dtos: values.dtos,
    isStrict: values.strict,
    isCheck: values.check,
    showsAllNotes: values.notes,
  }
}

const described = {
  json: { type: 'boolean', default: false },
  yaml: { type: 'boolean', default: false },
  facts: { type: 'boolean', default: false },
  details: { type: 'boolean', default: false },
  notes: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  user: { type: 'string' },
  timeout: { type: 'string', default: '30' },
  name: { type: 'string' },
  openapi: { type: 'string', default: 'openapi.yaml' },
  out: { type: 'string', default: 'generated' },
  dtos: { type: 'string', default: 'dtos' },
  help: { type: 'boolean', short: 'h' },
} as const

function seconds(text: string): number {
  const value = Number(text)
  if (text.trim() !== '' && value > 0 && value <= 3600) return value
  throw new UsageError(`--timeout takes seconds, more than 0 and at most an hour, not ${JSON.stringify(text)}.`)
}
