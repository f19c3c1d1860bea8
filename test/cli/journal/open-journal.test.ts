import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { World } from '#mocks/world/world.ts'
import { beginning, linesOf, newFile, openHouse, scenarios, viewOf } from './house.ts'

const cause = { what: 'Water', by: 'gardener' }

/** Lets a plant grow, which writes one more line to its log. */
function water(world: World, id: string, times = 1): void {
  const plants = world.collection('plants')
  for (let time = 0; time < times; time++) {
    const { log = [], ...plant } = plants.get(id) ?? { id }
    plants.change(
      id,
      { ...plant, height: Number(plant['height'] ?? 0) + 1, log: [...Object(log), `watered ${id}`] },
      cause,
    )
  }
}

test('worlds are after a restart what they were before, their clocks and what can be undone or redone included', () => {
  const file = newFile()
  const before = openHouse(file)
  water(before.worlds.first, 'P1', 3)
  before.worlds.first.undo()
  const alice = before.worlds.of('alice')
  alice?.act(() => {
    water(alice, 'P2', 2)
    alice.collection('plants').remove('P1', cause)
  })
  alice?.clock.run(10)
  const views = [viewOf(before.worlds.first), alice && viewOf(alice)]
  before.close()
  const after = openHouse(file)
  expect(after.worlds.list().map(([key]) => key)).toEqual(['alice'])
  expect([after.worlds.first, after.worlds.of('alice')].map((world) => world && viewOf(world))).toEqual(views)
  expect(after.worlds.first.redo()).toBe(1)
  expect(after.worlds.first.collection('plants').get('P1')).toMatchObject({
    log: ['watered P1', 'watered P1', 'watered P1'],
  })
})

test('the file is private, begins with a line about itself, and holds what changed and no more', () => {
  const file = newFile()
  const { worlds } = openHouse(file)
  water(worlds.first, 'P1', 2)
  worlds.first.undo()
  expect(linesOf(file)).toEqual([
    { understudy: 'journal', version: 1, api: 'garden' },
    { world: '', kind: 'record', record: expect.objectContaining({ scenario: 'garden', count: 0 }), real: beginning },
    { world: '', kind: 'step', events: [expect.objectContaining({ n: 1, w: 'Water', p: expect.anything() })] },
    {
      world: '',
      kind: 'step',
      events: [expect.objectContaining({ n: 2, p: { height: expect.anything(), log: [1, ['watered P1']] } })],
    },
    { world: '', kind: 'rewound', to: 1 },
  ])
})

test('time goes on while nobody serves, and what is due meanwhile happens', () => {
  const file = newFile()
  const before = openHouse(file)
  water(before.worlds.first, 'P1')
  before.worlds.of('fast')?.clock.run(10)
  before.worlds.of('still')?.clock.freeze()
  before.close()
  const { worlds } = openHouse(file, { now: beginning + 6000 })
  worlds.first.catchUp()
  expect(worlds.first.now()).toBe(beginning + 6000)
  expect(worlds.of('fast')?.now()).toBe(beginning + 60_000)
  expect(worlds.of('still')?.now()).toBe(beginning)
  expect(worlds.first.collection('plants').get('P3')).toMatchObject({ height: 0 })
})

test('a clock outside that was set back does not take worlds back', () => {
  const file = newFile()
  const before = openHouse(file)
  water(before.worlds.first, 'P1')
  before.close()
  expect(openHouse(file, { now: beginning - 60_000 }).worlds.first.now()).toBe(beginning)
})

test('a world that was reset, begun otherwise or opened from a record is that one after a restart', () => {
  const file = newFile()
  const before = openHouse(file)
  for (const key of ['', 'a', 'b', 'c']) water(before.worlds.of(key) ?? before.worlds.first, 'P1', 2)
  const [one, two, three] = ['a', 'b', 'c'].map((key) => before.worlds.of(key))
  one?.reset()
  two?.begin(
    { name: 'desert', plant: (world) => world.collection('plants').plant('P9', () => ({ id: 'P9', log: [] })) },
    7,
  )
  three?.open({ ...before.worlds.first.record(), seed: 9 }, scenarios)
  const views = [one, two, three].map((world) => world && viewOf(world))
  before.close()
  const after = openHouse(file)
  expect(['a', 'b', 'c'].map((key) => viewOf(after.worlds.of(key) ?? after.worlds.first))).toEqual(views)
  expect(after.worlds.of('c')).toMatchObject({ seed: 9, scenario: 'garden' })
})

test('a world that was forgotten does not come again', () => {
  const file = newFile()
  const before = openHouse(file)
  for (const key of ['a', 'b']) before.worlds.of(key)
  before.worlds.remove('a')
  before.close()
  expect(
    openHouse(file)
      .worlds.list()
      .map(([key]) => key),
  ).toEqual(['b'])
})

type Act = readonly [world: number, what: number, some: number]
const acts = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 13 }), fc.nat({ max: 9 })), { maxLength: 25 })

/** Anything that can become of a world. */
function carryOut([, what, some]: Act, world: World, time: { now: number }): void {
  const plants = world.collection('plants')
  if (what < 4) water(world, `P${some}`)
  else if (what === 4) plants.remove(`P${some}`, cause)
  else if (what === 5) world.act(() => water(world, `P${some % 4}`, some))
  else if (what === 6) world.undo(some)
  else if (what === 7) world.redo(some)
  else if (what === 8) world.rewind(Math.max(0, world.journal.count() - some))
  else if (what === 9) world.clock.set(Math.max(world.startedAt, world.now() + (some - 3) * 1000))
  else if (what === 10) world.clock.run([0, 1, 10][some % 3])
  else if (what === 11) time.now += some * 1000
  else if (some < 3) world.reset()
  else world.catchUp()
}

test('whatever becomes of worlds, a restart changes nothing, nor does a shorter file', () => {
  fc.assert(
    fc.property(acts, fc.nat({ max: 20 }), (all, mostLines) => {
      const file = newFile()
      const before = openHouse(file, { mostLines: mostLines + 1 })
      for (const act of all)
        carryOut(act, before.worlds.of(['', 'a', 'b'][act[0]] ?? '') ?? before.worlds.first, before.time)
      const views = worldsOf(before)
      before.close()
      const again = openHouse(file, { now: before.time.now })
      expect(worldsOf(again)).toEqual(views)
      again.journal.compact()
      again.close()
      expect(worldsOf(openHouse(file, { now: before.time.now }))).toEqual(views)
    }),
    { numRuns: 60 },
  )
})

function worldsOf({ worlds }: ReturnType<typeof openHouse>): readonly unknown[] {
  return [['', worlds.first] as const, ...worlds.list()].map(([key, world]) => [key, viewOf(world)]).toSorted()
}

test('a line that was not written to its end is cut off, wherever it ends', () => {
  const file = newFile()
  const before = openHouse(file)
  water(before.worlds.first, 'P1', 2)
  const whole = readFileSync(file)
  const view = viewOf(before.worlds.first)
  before.worlds.first.act(() => water(before.worlds.first, 'P2', 2))
  before.close()
  const last = readFileSync(file).subarray(whole.length)
  for (let length = 0; length < last.length; length++) {
    writeFileSync(file, Buffer.concat([whole, last.subarray(0, length)]))
    const after = openHouse(file)
    expect([after.torn, viewOf(after.worlds.first)]).toEqual([length, view])
    expect(readFileSync(file).equals(whole)).toBe(true)
    after.close()
  }
})

test('a file whose very first line was not written to its end is begun anew', () => {
  const file = newFile()
  for (const content of ['', '{', '{"understudy":"journal","version":1,"api":"garden"}']) {
    writeFileSync(file, content)
    openHouse(file).close()
    expect(linesOf(file)).toHaveLength(2)
  }
})

const header = '{"understudy":"journal","version":1,"api":"garden"}\n'
const refused = [
  { name: 'a page', content: '<html>\n</html>\n', want: 'is no journal of Understudy. It stays as it is' },
  { name: 'a text without a line break', content: 'my only copy', want: 'is no journal of Understudy' },
  {
    name: 'the journal of another API',
    content: header.replace('garden', 'harbour'),
    want: 'holds worlds of "harbour"',
  },
  { name: 'a later format', content: header.replace('1', '2'), want: 'has the format 2' },
  { name: 'a line that is none', content: `${header}{"world":\n{}\n`, want: 'Line 2 of' },
  { name: 'bytes that are no text', content: Buffer.from(`${header}\xff\n`, 'latin1'), want: 'Line 2 of' },
  { name: 'a world that has not begun', content: `${header}{"world":"a","kind":"ended"}\n`, want: '"a" has not begun' },
]

test.each(refused)('a file that cannot be read is refused and stays as it is: $name', ({ content, want }) => {
  const file = newFile()
  writeFileSync(file, content)
  expect(() => openHouse(file)).toThrow(
    expect.objectContaining({ name: 'UsageError', message: expect.stringContaining(want) }),
  )
  expect(readFileSync(file).equals(Buffer.from(content))).toBe(true)
  expect(existsSync(`${file}.lock`)).toBe(false)
})

test('a world that does not fit its patches is refused, and the file stays as it is', () => {
  const file = newFile()
  const before = openHouse(file)
  water(before.worlds.first, 'P1', 3)
  before.close()
  const content = readFileSync(file, 'utf8').replace('"log":[1,', '"log":[7,')
  writeFileSync(file, content)
  expect(() => openHouse(file)).toThrow(/The world in .* cannot be opened. A patch was made for another state/)
  expect(readFileSync(file, 'utf8')).toBe(content)
})

test('a file that another server has open is refused, also by another name', () => {
  const file = newFile()
  const first = openHouse(file)
  symlinkSync(file, `${file}.link`)
  for (const name of [file, `${file}.link`]) expect(() => openHouse(name)).toThrow('is in use by another process')
  first.close()
  expect(() => openHouse(file)).not.toThrow()
})

test('a place that is no file, or that nobody may write, is refused in plain words', () => {
  const file = newFile()
  mkdirSync(file)
  expect(() => openHouse(file)).toThrow('cannot be used as a journal: it is no file. Name one, or a new one.')
  expect(() => openHouse(path.join(file, 'nowhere', 'worlds.jsonl'))).toThrow(/cannot be used as a journal \(ENOENT/)
})

/** Writes a long life of one plant: the newest lines stand in its log, and full pages of older ones beside it. */
function writeLongLife(file: string, days: number): void {
  const house = openHouse(file, { mostLines: Number.POSITIVE_INFINITY })
  const plants = house.worlds.first.collection('plants')
  for (let day = 0; day < days; day++) {
    const { log, pages, ...plant } = Object(plants.get('P1'))
    const isFull = log.length === 100
    const after = { log: [...(isFull ? log.slice(50) : log), { day }], pages: [...(pages ?? [])] }
    if (isFull) after.pages.push(log.slice(0, 50))
    plants.change('P1', { ...plant, ...after, ...(!isFull && { pages }) }, cause)
  }
  house.close()
}

/** Milliseconds that the processor takes to open a house, to make its file shorter and to write its world down; the least of some tries. */
function costOfStart(file: string): number {
  const content = readFileSync(file)
  const tries = [1, 2, 3, 4].map(() => {
    writeFileSync(file, content)
    const begun = process.cpuUsage()
    const house = openHouse(file)
    house.journal.compact()
    house.worlds.first.record()
    const { user, system } = process.cpuUsage(begun)
    house.close()
    return (user + system) / 1000
  })
  return Math.min(...tries)
}

// both lives are longer than what is remembered, so that twice as long a one costs twice as much at most
test('twice as long a life of one entity takes about twice as long to come back', { timeout: 120_000 }, () => {
  const [short, long] = [newFile(), newFile()]
  writeLongLife(short, 3_000)
  writeLongLife(long, 6_000)
  expect(costOfStart(long) / costOfStart(short)).toBeLessThan(3)
})
