/** Writes a sample as text: compact JSON, indented JSV or indented XML. */

import type { SampleTree } from '#servicestack/model/sample-tree.ts'
import { escapeHtml } from './escape-html.ts'
import type { PageFormat } from './page-format.ts'

/** Returns the text; `root` is the name of the outermost XML element. */
export function writeSample(sample: SampleTree, notation: PageFormat['notation'], root: string): string {
  if (notation === 'json') return json(sample)
  return notation === 'jsv' ? jsv(sample, '') : xml(root, sample, '')
}

function json(sample: SampleTree): string {
  switch (sample.kind) {
    case 'text':
      return sample.text
    case 'list':
      return `[${sample.items.map(json).join(',')}]`
    case 'object':
      return `{${sample.members.map(({ name, value }) => `${JSON.stringify(name)}:${json(value)}`).join(',')}}`
  }
}

function jsv(sample: SampleTree, indent: string): string {
  if (sample.kind === 'text') return sample.text
  const inner = `${indent}\t`
  const [open, close] = sample.kind === 'list' ? ['[', ']'] : ['{', '}']
  const lines =
    sample.kind === 'list'
      ? sample.items.map((item) => `${inner}${jsv(item, inner)}`)
      : sample.members.map(
          ({ name, value }) => `${inner}${name}: ${value.kind === 'text' ? '' : `\n${inner}`}${jsv(value, inner)}`,
        )
  return [open, lines.length === 0 ? inner : lines.join(',\n'), `${indent}${close}`].join('\n')
}

/** Members in alphabetical order, as a data contract without an order has them. */
function xml(name: string, sample: SampleTree, indent: string): string {
  const element = name.replace(/[^\p{L}\p{Nd}_.-]/gu, '_')
  if (sample.kind === 'text') return `${indent}<${element}>${escapeHtml(sample.text.replaceAll('\0', ''))}</${element}>`
  const inner = `${indent}  `
  const lines =
    sample.kind === 'list'
      ? sample.items.map((item) => xml('Item', item, inner))
      : sample.members
          .toSorted((one, other) => (one.name < other.name ? -1 : 1))
          .map((member) => xml(member.name, member.value, inner))
  if (lines.length === 0) return `${indent}<${element} />`
  return [`${indent}<${element}>`, ...lines, `${indent}</${element}>`].join('\n')
}
