/**
 * Measures the JSV codec beside `JSON` and beside the JSV writer of `@servicestack/client`, in one run on one machine.
 *
 * `npm run bench:jsv` takes about half a minute, `npm run bench:jsv -- --quick` a quarter of that.
 */

import { deepStrictEqual } from 'node:assert'
import { availableParallelism } from 'node:os'
import { JSV } from '@servicestack/client'
import { evoVoiceModel } from '../dist/generated/evo-voice.model.js'
import { demoSessions } from './demo-sessions.mjs'
import { codecOf } from './jsv-codec.mjs'
import { median, spread } from './statistics.mjs'

const plan = process.argv.includes('--quick')
  ? { rounds: 7, milliseconds: 25, warmUp: 200 }
  : { rounds: 21, milliseconds: 60, warmUp: 1000 }

const codec = codecOf({ kind: 'list', items: { kind: 'named', name: 'SessionInfo' } }, evoVoiceModel)

main()

function main() {
  console.log(`Node ${process.version}, ${availableParallelism()} cores; ratios are speed beside JSON's, same sessions`)
  for (const count of [25, 1000]) measurePage(demoSessions(count))
}

function measurePage(sessions) {
  const texts = { json: JSON.stringify(sessions), jsv: codec.stringify(sessions) }
  checkThatNothingIsLost(sessions, texts.jsv)
  // names and values, as a writer has them
  const pieces = texts.jsv.split(/(?<=:)|(?=[,{}[\]])/)
  console.log(`\n${sessions.length} SessionInfo: JSON ${kilobytes(texts.json)}, JSV ${kilobytes(texts.jsv)}`)
  compare('write', [
    { name: 'JSON.stringify', text: texts.json, run: () => flat(JSON.stringify(sessions)) },
    { name: 'understudy stringify', text: texts.jsv, run: () => flat(codec.stringify(sessions)), aim: '1.00' },
    { name: '@servicestack/client', text: texts.jsv, run: () => flat(JSV.stringify(sessions)) },
    { name: 'joining the pieces alone', text: texts.jsv, run: () => flat(joined(pieces)) },
  ])
  compare('read', [
    { name: 'JSON.parse', text: texts.json, run: () => JSON.parse(texts.json) },
    { name: 'understudy parse, server', text: texts.jsv, run: () => codec.parse(texts.jsv), aim: '0.50' },
    { name: 'understudy parse, strict', text: texts.jsv, run: () => codec.parseStrict(texts.jsv), aim: '0.50' },
    { name: 'understudy with issues', text: texts.jsv, run: () => codec.parseLeniently(texts.jsv) },
  ])
}

/** A codec that drops something is fast; all readers must give back what was written. */
function checkThatNothingIsLost(sessions, text) {
  for (const read of [codec.parse, codec.parseLeniently, codec.parseStrict])
    deepStrictEqual(read(text), JSON.parse(JSON.stringify(sessions)))
}

/** Text put together from pieces is a tree until somebody looks into it; a wire would, so the bench does. */
function flat(text) {
  return text.charCodeAt(text.length >> 1)
}

/** What no writer in JavaScript can do without. */
function joined(pieces) {
  let text = ''
  for (const piece of pieces) text += piece
  return text
}

/** Short rounds that take turns, so that a slow moment of the machine meets all; the first contestant is the measure. */
function compare(title, contestants) {
  const calls = contestants.map(({ run }) => callsPerRound(run))
  const times = contestants.map(() => [])
  for (let round = 0; round < plan.rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const position = (round + turn) % contestants.length
      times[position].push(timeOfOne(contestants[position].run, calls[position]))
    }
  }
  console.log(`  ${title}`)
  for (const [position, contestant] of contestants.entries()) report(contestant, times[position], times[0])
}

/** Warms up, and returns how many calls fill a round. */
function callsPerRound(run) {
  const start = performance.now()
  let calls = 0
  while (performance.now() - start < plan.warmUp) {
    run()
    calls++
  }
  return Math.max(1, Math.round((calls * plan.milliseconds) / plan.warmUp))
}

/** Milliseconds. */
function timeOfOne(run, calls) {
  const start = performance.now()
  for (let call = 0; call < calls; call++) run()
  return (performance.now() - start) / calls
}

function report({ name, text, aim }, times, measure) {
  const speed = Buffer.byteLength(text) / 1000 / median(times)
  const ratios = times.map((time, round) => measure[round] / time)
  const ratio = times === measure ? '' : `   ${spread(ratios, 2)}${aim === undefined ? '' : `   aim ${aim}`}`
  console.log(`    ${name.padEnd(25)}${speed.toFixed(0).padStart(5)} MB/s${ratio}`)
}

function kilobytes(text) {
  return `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`
}
