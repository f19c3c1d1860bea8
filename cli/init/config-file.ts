/** Writes the configuration of a project. */

import type { FirstBehaviour } from './first-behaviour.ts'

/** What the configuration says. */
export interface ConfigContents {
  readonly name: string
  /** An address, or paths as seen from the project. */
  readonly sources: readonly string[]
  /** The behaviour to list: the name it exports, and its file. */
  readonly behaviour?: Pick<FirstBehaviour, 'exported' | 'file' | 'kind'> | undefined
}

/** Returns the text of `understudy.config.ts`. */
export function configFile({ name, sources, behaviour }: ConfigContents): string {
  const [only] = sources
  const source = sources.length === 1 ? quoted(only ?? '') : `[${sources.map(quoted).join(', ')}]`
  // TypeScript takes .js in every project, and .ts only where an option allows it
  const module = behaviour?.file.replace(/\.ts$/, '.js')
  const imported = behaviour === undefined ? '' : `import { ${behaviour.exported} } from './${module}'\n`
  const listed = (kind: FirstBehaviour['kind']) => (behaviour?.kind === kind ? behaviour.exported : '')
  return `${imported}import { defineConfig } from 'servicestack-understudy/config'

export default defineConfig({
  name: ${quoted(name)},
  // what \`understudy import\` reads again
  source: ${source},
  // what operations do to one entity, told as tables; the others are inferred from their shapes, or invented
  behaviours: [${listed('behaviours')}],
  // operations that answer by a function of their own
  services: [${listed('services')}],
})
`
}

/** A text of TypeScript that means what it says, whatever it holds. */
function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${inner.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`
}
