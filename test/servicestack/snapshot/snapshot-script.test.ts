import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { snapshotScript } from '#servicestack/snapshot/snapshot-script.ts'

type Shown = string | { readonly name: string; readonly children: readonly Shown[] }

/** Runs the script over the little of a browser that it uses, and returns the text that it shows. */
function shown(dto: unknown): string {
  const place: Shown[] = []
  const document = {
    createElement: (name: string) => {
      const children: Shown[] = []
      return { name, children, append: (...more: readonly Shown[]) => children.push(...more) }
    },
    getElementById: (id: string) => ({ replaceChildren: (child: Shown) => id === 'dto' && place.push(child) }),
  }
  runInNewContext(snapshotScript, { window: { Dto: dto }, document })
  return place.map(write).join('')
}

function write(shown: Shown): string {
  return typeof shown === 'string' ? shown : `<${shown.name}>${shown.children.map(write).join('')}</${shown.name}>`
}

const body = (rows: string) => `<table><tbody>${rows}</tbody></table>`
const member = (name: string, value: string) => `<tr><th>${name}</th><td>${value}</td></tr>`

test.each([
  {
    name: 'an object is a row for each member',
    given: { a: 1, b: true },
    want: body(member('a', '1') + member('b', 'true')),
  },
  {
    name: 'a list of objects has a column for each member of any',
    given: [{ a: 'x' }, { b: null }],
    want: '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>x</td><td><span></span></td></tr><tr><td><span></span></td><td><span>null</span></td></tr></tbody></table>',
  },
  { name: 'other lists are numbered', given: ['x', 2], want: body(member('0', 'x') + member('1', '2')) },
  {
    name: 'nothing is said to be so',
    given: { a: '', b: [], c: {} },
    want: body(
      member('a', '<span>empty</span>') +
        member('b', '<span>empty list</span>') +
        member('c', '<span>empty object</span>'),
    ),
  },
  { name: 'a date is readable', given: '/Date(1704157445000+0200)/', want: '<time>2024-01-02T01:04:05.000Z</time>' },
  { name: 'a date beyond all calendars stays', given: '/Date(99999999999999999)/', want: '/Date(99999999999999999)/' },
  { name: 'entities of the page are read back', given: '&lt;b&gt;', want: '<b>' },
  { name: 'null is a word', given: null, want: '<span>null</span>' },
])('$name', ({ given, want }) => {
  expect(shown(given)).toBe(want)
})
