import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entity } from '#mocks/world/entity.ts'
import { difference, patched } from '#mocks/world/patch.ts'

const line = (text: string) => ({ on: '2026-01-02T03:04:05Z', text })
const log = Array.from({ length: 100 }, (_, index) => line(`line ${index}`))
const session = { id: 'S1', callState: 'Connected', owner: { name: 'agent', muted: false }, log, tags: { a: '1' } }

const cases: readonly { name: string; before?: Entity; after?: Entity; want: unknown }[] = [
  { name: 'the same entity', before: session, after: session, want: 0 },
  { name: 'an equal entity', before: session, after: structuredClone(session), want: 0 },
  { name: 'no entity', want: 0 },
  { name: 'a new entity', after: { id: 'S1' }, want: [{ id: 'S1' }] },
  { name: 'an entity that is gone', before: session, want: [] },
  { name: 'a member set', before: session, after: { ...session, callState: 'Hold' }, want: { callState: ['Hold'] } },
  { name: 'a member added', before: session, after: { ...session, since: 1 }, want: { since: [1] } },
  { name: 'a member cleared', before: session, after: { ...session, owner: undefined }, want: { owner: [] } },
  { name: 'a member set to null', before: session, after: { ...session, owner: null }, want: { owner: [null] } },
  {
    name: 'a member of a member',
    before: session,
    after: { ...session, owner: { name: 'agent', muted: true } },
    want: { owner: { muted: [true] } },
  },
  {
    name: 'a line appended to a log',
    before: session,
    after: { ...session, log: [...log, line('held')] },
    want: { log: [100, [line('held')]] },
  },
  {
    name: 'a log whose older half moves away as it grows',
    before: session,
    after: { ...session, log: [...log.slice(50), line('held')] },
    want: { log: [-50, 50, [line('held')]] },
  },
  {
    name: 'a line in front',
    before: session,
    after: { ...session, log: [line('first'), ...log] },
    want: { log: [[line('first')], 100] },
  },
  {
    name: 'a line taken out, copies of the others left',
    before: session,
    after: { ...session, log: structuredClone(log.toSpliced(7, 1)) },
    want: { log: [7, -1, 92] },
  },
  {
    name: 'one line of many changed',
    before: session,
    after: { ...session, log: log.with(3, line('changed')) },
    want: { log: [3, 0, { text: ['changed'] }, 96] },
  },
  { name: 'a log emptied', before: session, after: { ...session, log: [] }, want: { log: [[]] } },
  { name: 'a list that was empty', before: { a: [] }, after: { a: [1] }, want: { a: [[1]] } },
  { name: 'a value shorter than its patch', before: { a: [1, 2, 3] }, after: { a: [4] }, want: { a: [[4]] } },
  { name: 'a list in place of an object', before: { a: { b: 1 } }, after: { a: [1] }, want: { a: [[1]] } },
  {
    name: 'members in another order',
    before: session,
    after: { tags: session.tags, id: 'S1', callState: 'Connected', owner: session.owner, log },
    want: [{}, ['tags', 'id', 'callState', 'owner', 'log']],
  },
]

test.each(cases)('a patch holds what changed and no more: $name', ({ before, after, want }) => {
  const patch = difference(before, after)
  expect(patch).toEqual(want)
  expect(text(patched(before, patch))).toBe(text(after))
})

/** Names that objects inherit, that read as numbers, or that a patch could take for its own. */
const name = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'length', '', '0', '1', '-1', 'a', 'b', 'c'),
  fc.string({ maxLength: 3 }),
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<unknown>(0, 1, -1, 'a', '', null, true, undefined),
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(
      tie('value').map((item) => item ?? null),
      { maxLength: 8 },
    ),
    tie('object'),
  ),
  object: fc.array(fc.tuple(name, tie('value')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
}))
const entity = fc.array(fc.tuple(name, value), { maxLength: 6 }).map((entries): Entity => Object.fromEntries(entries))
const state = fc.option(entity, { nil: undefined, freq: 10 })

test('patching a state with the difference to another gives the other, also when the patch went through JSON', () => {
  fc.assert(
    fc.property(state, state, (before, after) => {
      const patch = difference(before, after)
      expect(text(patched(before, patch))).toBe(text(after))
      expect(text(patched(before, JSON.parse(JSON.stringify(patch))))).toBe(text(after))
    }),
    { numRuns: 300 },
  )
})

/** A state and one that shares most of it: changed members, and lists that lost, gained and moved items. */
const edited = entity.chain((before) =>
  fc.tuple(fc.constant(before), fc.infiniteStream(fc.nat()), value).map(([, choices, other]) => ({
    before,
    after: withoutSome(before, () => choices.next().value, other),
  })),
)

test('the law holds for states that share most of their parts, and a patch is never longer than what it makes', () => {
  fc.assert(
    fc.property(edited, ({ before, after }) => {
      const patch = difference(before, after)
      const written = JSON.stringify(patch)
      expect(text(patched(before, JSON.parse(written)))).toBe(text(after))
      expect(written.length).toBeLessThanOrEqual(JSON.stringify([after]).length + 20)
    }),
    { numRuns: 300 },
  )
})

test('a state does not differ from itself, nor from its copy', () => {
  fc.assert(
    fc.property(entity, (state) => {
      expect(difference(state, state)).toBe(0)
      expect(difference(state, structuredClone(state))).toBe(0)
    }),
    { numRuns: 100 },
  )
})

test('what does not change is the very same object afterwards', () => {
  const after = patched(session, JSON.parse(JSON.stringify({ owner: { muted: [true] }, log: [100, ['held']] })))
  expect(after?.['tags']).toBe(session.tags)
  expect(Object(after?.['log'])[99]).toBe(log[99])
  expect(patched(session, 0)).toBe(session)
})

test('neither differing nor patching changes the states', () => {
  const before = Object.freeze({ a: Object.freeze([1, 2]) })
  const patch = difference(before, { a: [1, 2, 3], b: 1 })
  expect(patched(before, patch)).toEqual({ a: [1, 2, 3], b: 1 })
  expect(before).toEqual({ a: [1, 2] })
})

test('two long lists without a common item take no time to speak of', () => {
  const before = { a: Array.from({ length: 50_000 }, (_, index) => `a${index}`) }
  const after = { a: Array.from({ length: 50_000 }, (_, index) => `b${index}`) }
  expect(text(difference(before, after))).toBe(text({ a: [after.a] }))
})

const misfits = [
  { name: 'members of a text', before: { a: 'text' }, patch: { a: { b: [1] } } },
  { name: 'members of nothing', before: undefined, patch: { a: [1] } },
  { name: 'items of an object', before: { a: {} }, patch: { a: [1, [2]] } },
  { name: 'more items than there are', before: { a: [1] }, patch: { a: [1e15, [2]] } },
  { name: 'fewer items than there are', before: { a: [1, 2, 3] }, patch: { a: [1, [2]] } },
  { name: 'a piece of an item', before: { a: [1, 2] }, patch: { a: [1.5, 0.5] } },
  { name: 'an edit without its patch', before: { a: [1] }, patch: { a: [[1], 0] } },
  { name: 'an item that is gone', before: { a: [1] }, patch: { a: [0, []] } },
  { name: 'an order of other members', before: { a: 1 }, patch: [{}, ['b']] },
  { name: 'an order of too many members', before: { a: 1 }, patch: [{}, ['a', 'a']] },
  { name: 'no order', before: { a: 1 }, patch: [{}, 1] },
  { name: 'a text', before: { a: 1 }, patch: { a: 'b' } },
  { name: 'a number', before: { a: 1 }, patch: { a: 1 } },
  { name: 'null', before: { a: 1 }, patch: { a: null } },
  { name: 'an entity that becomes a text', before: { a: 1 }, patch: ['text'] },
]

test.each(misfits)('a patch that does not fit is refused: $name', ({ before, patch }) => {
  expect(() => patched(before, JSON.parse(JSON.stringify(patch)))).toThrow(
    expect.objectContaining({ name: 'WorldError', code: 'damaged' }),
  )
})

/** As JSON, so that the order of members counts and undefined ones do not. */
function text(state: unknown): string | undefined {
  return JSON.stringify(state)
}

function withoutSome(before: unknown, choose: () => number, other: unknown): Entity {
  return Object(edit(before, choose, other))
}

function edit(before: unknown, choose: () => number, other: unknown): unknown {
  if (Array.isArray(before)) {
    const items = before.filter(() => choose() % 5 > 0).map((item) => edit(item, choose, other) ?? null)
    if (choose() % 3 === 0) items.splice(choose() % (items.length + 1), 0, other ?? null)
    return items
  }
  if (typeof before !== 'object' || before === null) return choose() % 8 === 0 ? other : before
  const entries = Object.entries(before).filter(() => choose() % 6 > 0)
  if (choose() % 6 === 0) entries.reverse()
  return Object.fromEntries(entries.map(([name, member]) => [name, edit(member, choose, other)]))
}
